/// The words people use at a dugnad, put together by what they mean, in both written languages.
///
/// One line, one meaning. `_` joins the words of a phrase; after a `+` one other word may stand between. What comes
/// after `~` is only close to the meaning: a word, or with `=` all that means what that word means. Forms are listed
/// where the stem does not find them (`WordStem`) or would take them for another word; compounds are taken apart
/// (`CompoundWord`) and need no listing. Sources: the method's recurring themes, the cases, public pages on dugnader.
enum FieldWords {
    /// What a note is about.
    static let themes = """
        utstyr klær klede bekledning drakt støvler støvel ~ ski skøyter skeiser sykkel sykler syklar sko hjelm ball \
        racket instrument bytte byte lån låne bruktmarked
        kontingent medlemsavgift avgift egenandel eigendel medlemspenger ~ =pris
        pris kostnad utgift utgiftene kostbar dyr dyrt dyre billig billeg billigere billegare rimelig rimelegare \
        rimeligere koste kostar kostet kosta lavere_pris betale_mindre ~ =rabatt
        rabatt moderasjon avslag
        dårlig_råd ikke+råd ikke_alle_har_råd ingen_råd lite_råd dårlig_økonomi trang_økonomi ikke+betale \
        lite_penger manglende_betaling vanskelig+betale betaling+vanskelig lavinntekt låginntekt fattig fattigdom \
        økonomi økonomisk økonomiske ~ betale betaling penger pengar regning rekning faktura =kontingent =støtte
        støtte tilskudd tilskot stønad dekke dekker dekket dekka dekkje dekkjer fond søke_midler stipend legat gave \
        stiftelse stifting ~ fritidskort midler søke søkje søknad sponsor sparebank
        fritidskort aktivitetskort opplevelseskort opplevingskort
        friplass friplassar gratisplass
        oversikt liste samle+sted ett_sted en_sted samme_sted en_plass ett_plass felles_plass felles_sted \
        plass+finne kalender katalog nettside heimeside hjemmeside nettsted portal app kartlegge kartleggje \
        kartlegging alt_som_skjer alt_som_finnes alt_som_finst ~ samle nett internett facebook guide =synlig
        språk morsmål oversette oversatt oversetting omsette omsett omsetjing tolk tolking ~ engelsk arabisk \
        ukrainsk polsk somali tigrinja norsk
        skyss kjøring køyring kjøre køyre køyrer kjører transport buss bussen minibuss haike kollektiv ferje ferge \
        tog taxi drosje sitte_på reisevei reiseveg ~ bil båt reise hente henting avstand langt_unna
        samarbeid samarbeide samhandling samhandle samordne samordning koordinere koordinering samspill samspel \
        på_tvers snakke_sammen prate_sammen møte_mellom fast_møte faste_møte nettverk dialog partnerskap fellesmøte
        leksehjelp leksegruppe leksekafe hjelp+lekse hjelp_til_lekse hjelp_med_lekse gjøre_lekse gjere_lekse
        lekser lekse leksa heimelekser ~ =leksehjelp
        medlemskap melde+inn innmelding binding medlem medlemmer medlemmar
        påmelding melde+på registrering skjema
        bestemme bestemmer avgjøre avgjere avgjer medvirke medverke medvirkning medverknad medbestemmelse påvirke \
        påverke innflytelse innverknad ungdomsråd elevråd si+mening seie+meining bli_hørt høre_på lytte selv_velge \
        spør+ungdom spørre+ungdom spørje+ungdom spør+barn ~ spørre spørje planlegge planleggje høres hørt høyrt
        dugnad loddbok loddsalg loddsal kake kaker kakebaking kiosk dopapir toalettpapir vakter foreldrevakt ~ \
        selge selje lodd
        oppdage fange_opp fanger_opp identifisere utenfor utanfor utenforskap utanforskap sliter slit har+vanskelig \
        se_tegn sjå_teikn ~ sårbar vanskelig ensom einsam
        slutte slutter sluttar sluttet frafall falle_fra faller_fra fell_frå
        fadder faddere fadrar fadderordning mentor støttekontakt fritidskontakt los ~ følgje følge følger følgjer \
        første_gang alene åleine
        velkommen velkomen velkomst ta_imot ta_vare nyinnflyttet nyinnflytta ny_i ~ nybegynner nykomling
        kontaktperson kontakt_person kontaktpunkt koordinator ringe ringer ringje person+ringe ~ kontakt koordinere
        tilpasse tilpassing tilpasset tilpassa funksjonsevne tilrettelegge tilrettelegging tilretteleggje \
        legge+rette rullestol heis rampe universell universelt utforming funksjonshemmet funksjonshemma \
        funksjonsnedsettelse funksjonsnedsetting handikap handikappa ledsager
        mat frokost frukost middag lunsj måltid suppe
        cup cupen cuper turnering stevne ~ tur turer turar reise samling
        leir leirer leirar camp ~ sommerskole sommarskule
        ferie ~ sommer sommar
        lavterskel lågterskel uforpliktende uten+påmelding møte_opp drop_in ~ enkel =prøve
        konkurranse konkurrere konkurrerer konkurrering nivå nivådeling topping toppe prestasjon prestere \
        prestasjonspress resultat vinne
        møteplass møteplassar møtestad møtested treffpunkt treffsted treffstad sted+være sted_å_være henge ~ kafe \
        =ungdomsklubb
        inkludere inkludering alle_med mangfold mangfald fellesskap venner vener vennskap tilhørighet ~ velkommen
        mobbing mobbe erting utestenging utestengning plaging
        trygg trygt trygge trygghet tryggleik utrygg utrygge
        bredde breidd breidda utvalg utval variasjon variert variere mange_ulike ulike_aktiviteter
        engasjement engasjert engasjerte engasjere bry_seg bryr ildsjel eldsjel
        fritidsdag fritidsmesse aktivitetsdag åpen_dag open_dag messe festival stand ~ prøve
        halltid treningstid ledig_tid ledige_tider ~ =hall
        rutine prosedyre retningslinje retningsline
        allidrett idrettsskole idrettsskule
        gaming dataspill dataspel esport
        friluftsliv friluft natur hytte fjelltur
        alpint slalåm skiheis skitrekk
        nærmiljø nabolag ballbinge lekeplass leikeplass park skatepark
        """

    /// What is done, and by or for whom. It tells less alone: to borrow a hall is not to borrow skis.
    static let doings = """
        lån låne låner lånt utlån leie leige utleie utleige bank bua ~ dele deler delt deling
        bytte byte ombruk gjenbruk gjenbruke attbruk brukt brukte loppemarked loppemarknad arve arvet arva \
        kjøp_og_salg kjøp_og_sal ~ selge selje salg sal
        informasjon info informere opplyse opplysning opplysing vite veit vet få_vite vite_om kjent kjende kjente \
        kjenne_til kjennskap brosjyre flyer plakat nyhetsbrev reklame markedsføre marknadsføre formidle fortelle \
        fortel fortelje ~ =synlig kunnskap
        synlig synleg synliggjøre synleggjere vise viser viste vise_fram vise_frem framvisning ~ reklame
        prøve prøver prøvd prøving smaksprøve smake teste utprøving introkurs
        kurs kurse kursing opplæring lære_opp utdanne rettleiing veiledning veilede rettleie ~ lære kunnskap
        trener treneren trenere trenerne trenar trenaren trenarar trenarane leder lederen ledere lederne leiar \
        leiaren leiarar leiarane instruktør ~ frivillig
        frivillig frivillige frivilleg friviljug
        rekruttere rekruttering verve verving skaffe få_inn få_tak finne_noen kampanje
        minoritet innvandrer innvandrere innvandrar innvandrarar flyktning flyktningar nyankommet nyankomne \
        andre_land integrering integrere bakgrunn bydelsmødre
        fordele fordeling dele deler delt
        """
}
