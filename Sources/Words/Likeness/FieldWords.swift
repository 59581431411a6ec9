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
        racket instrument bytte byte lån låne bruktmarked bruktmarknad kasse slalåmutstyr
        kasse kassa boks boksen eske
        kontingent medlemsavgift avgift egenandel eigendel medlemspenger ~ =pris
        pris kostnad utgift utgiftene kostbar dyr dyrt dyre billig billeg billigere billegare rimelig rimelegare \
        rimeligere koste kostar kostet kosta lavere_pris betale_mindre ~ =rabatt
        rabatt moderasjon avslag søskenmoderasjon syskenmoderasjon søskenrabatt syskenrabatt
        maksbeløp makspris pristak tak_på sette+tak set+tak øvre_grense under+kroner
        avdrag delbetaling nedbetaling flere_betaling dele_opp del_opp rater
        inntekt tjene tener tjener tene gradert gradere inntektsgradert ~ =lavinntekt
        dårlig_råd lav_inntekt lite_inntekt lite_å_rutte ikke+råd ikke_alle_har_råd ingen_råd lite_råd \
        dårlig_økonomi trang_økonomi ikke+betale \
        lite_penger manglende_betaling vanskelig+betale betaling+vanskelig lavinntekt låginntekt fattig fattigdom \
        økonomi økonomisk økonomiske ~ betale betaling penger pengar regning rekning faktura =kontingent =støtte
        støtte tilskudd tilskot stønad støtteordning tilskuddsordning tilskotsordning solidaritetskasse dekke dekker \
        dekket dekka dekkje dekkjer fond søke_midler stipend legat gave \
        stiftelse stifting spleise ~ fritidskort midler søke søkje søknad sponsor sparebank
        pott pengepott pengesum budsjett sette+penger sette_av setter_av setje_av set_av løyve løyver løyving bevilge \
        bevilgning bevilge_midler ~ midler støtte
        søknad søknadsskjema søke søkje søker søkjer skjema ~ =støtte
        øremerke øyremerke øremerkes øremerking øyremerking
        fritidskort aktivitetskort opplevelseskort opplevingskort
        friplass friplassar gratisplass gratisplasser gratisplassar
        oversikt liste samle+sted ett_sted en_sted samme_sted en_plass ett_plass felles_plass felles_sted \
        plass+finne kalender katalog nettside heimeside hjemmeside nettsted portal \
        ~ alt_som_skjer alt_som_finnes alt_som_finst samle nett internett facebook guide =synlig
        app appen applikasjon
        språk morsmål oversette oversatt oversetting omsette omsett omsetjing tolk tolking ~ engelsk arabisk \
        ukrainsk polsk somali tigrinja norsk
        skyss kjøring køyring kjøre køyre køyrer kjører transport haike sjåfør sjåfører sjåførar taxi drosje reisevei \
        reiseveg skoleskyss ~ bil reise hente henting avstand langt_unna
        buss bussen busser bussar minibuss nattbuss ringebuss bestillingsbuss hentebuss kollektiv rute ~ =skyss
        ferje ferge ferga ferja båt båten hurtigbåt tog toget ~ =skyss
        samkjøring samkøyring samkjøyring kjøre_sammen sitte_på bytte+kjøre kjøre_på_omgang kjøre+omgang \
        kjøre_hverandre kjører_hverandres ~ =skyss
        samarbeid samarbeide samhandling samhandle samordne samordning koordinere koordinering samspill samspel \
        på_tvers snakke_sammen snakker_sammen prate_sammen tettere_kontakt betre_kontakt bedre_kontakt møte_mellom \
        fast_møte faste_møte nettverk dialog partnerskap fellesmøte \
        nettverksgruppe fast_kontakt fast_møteplass samarbeidsmøte
        leksehjelp leksegruppe leksekafe lekselesing leksetid leksehjelper hjelp+lekse hjelpe+lekse hjelpe+med_lekse \
        hjelp_til_lekse hjelp_med_lekse gjøre_lekse gjere_lekse
        lekser lekse leksa heimelekser ~ =leksehjelp
        medlemskap melde+inn innmelding melde_inn binde_seg binding medlem medlemmer medlemmar
        påmelding melde+på registrering påmeldingsside
        bestemme bestemmer avgjøre avgjere avgjer medvirke medverke medvirkning medverknad medbestemmelse påvirke \
        påverke innflytelse innverknad si+mening seie+meining bli_hørt høre_på lytte selv_velge \
        spør+ungdom spørre+ungdom spørje+ungdom spør+barn spør+elev spørreundersøkelse spørjeundersøking \
        ungdomsråd_høre \
        styre_selv lytte_til bli_spurt spørres spør_oss spørre_oss ~ spørre spørje planlegge planleggje høres hørt \
        høyrt styre høre høyre velge velje ønske ønsker ønskjer svar
        ungdomsråd ungdomsrådet elevråd elevrådet ungdommens_kommunestyre ~ bestemme
        foreldremøte foreldremøtet foreldremøter foreldremøta foreldremøte
        idrettsråd idrettsrådet
        styret styremøte styremedlem styremedlemmer styreverv styrearbeid sitte+styre tillitsverv verv
        dugnad loddbok loddsalg loddsal kake kaker kakesalg bake kakebaking kiosk dopapir toalettpapir lodd loddbok \
        loddbøker vakter foreldrevakt ~ \
        selge selje
        oppdage fange_opp fanger_opp identifisere utenfor utanfor utenforskap utanforskap sliter slit har+vanskelig \
        se_tegn sjå_teikn ikke_med ikke_deltar ikke_deltek ingen_ser ser_ikke legge_merke ekskludere usynlig ~ sårbar \
        ensom einsam alene åleine
        slutte slutter sluttar sluttet frafall fråfall falle_fra faller_fra fell_frå
        fadder faddere fadrar faddrar fadderordning mentor støttekontakt fritidskontakt aktivitetsvenn \
        aktivitetslos los følge_barn følger_barnet \
        følgje_barn gå_sammen_med ~ følgje følge følger følgjer første_gang alene åleine
        velkommen velkomen velkomst velkomstpakke ta_imot tar_imot tek_imot ta_vare nyinnflyttet nyinnflytta \
        nyinnflytte \
        nyinnflyttede ny_i de_nye dei_nye ~ nykomling fadder
        nybegynner nybegynnere nybyrjar nybyrjarar begynne_sent begynner_sent byrje_seint starte_sent
        kontaktperson kontakt_person kontaktpunkt tillitsperson ringe ringer ringje person+ringe telefon \
        telefonnummer \
        telefonnummer_ringe ~ kontakt koordinere koordinator
        koordinator koordinatoren fritidskoordinator folkehelsekoordinator ~ samordne koordinere kontaktperson
        barnepass barnevakt passe_barn passe+søsken passer_småsøsken passe_unger avlastning avlasting
        miljøterapeut miljøterapeuter miljøterapeutar miljøarbeider miljøarbeidar
        tilpasse tilpassing tilpasset tilpassa funksjonsevne tilrettelegge tilrettelegging tilretteleggje \
        tilrettelagt tilrettelagte tilkomst rullestol rullestolbruker heis rampe universell universelt utforming \
        funksjonshemmet funksjonshemma \
        funksjonsnedsettelse funksjonsnedsetting handikap handikappa
        ledsager ledsagar følgje_inn ledsagerbevis
        mat frokost frukost middag lunsj måltid suppe kveldsmat matservering
        cup cupen cuper cupene cupane turnering turneringer turneringar stevne stemne ~ reise samling kamp
        tur turer turar turen turane utflukt fottur skogstur turgruppe ~ =friluftsliv reise
        leir leirer leirar camp feriekoloni ferieklubb sommerklubb sommarklubb ~ sommerskole sommarskule =ferie
        ferie ferien sommerferie sommarferie høstferie haustferie vinterferie ~ sommer sommar
        lavterskel lågterskel lav_terskel lavere_terskel uforpliktende uten+påmelding møte_opp møter_opp drop_in ~ \
        enkel =prøve
        konkurranse konkurrere konkurrerer konkurrering nivå nivådeling topping toppe prestasjon prestere \
        prestasjonspress press resultat vinne satse satsing breddelag spille_like spilletid speletid uten_krav krav \
        bli_best
        møteplass møteplassar møtestad møtested treffpunkt treffsted treffstad sted+være sted_å_være sted+henge \
        sted_å_henge henge møtes \
        møtast ~ kafe =ungdomsklubb
        kafe kaffi kafeen kafeteria kantine kantina
        inkludere inkludering alle_med mangfold mangfald fellesskap venner vener vennskap tilhørighet ~ velkommen
        mobbing mobbe erting utestenging utestengning plaging
        trygg trygt trygge trygghet tryggleik utrygg utrygge
        flerkulturell fleirkulturell mange_land andre_kulturer
        bredde breidd breidda utvalg utval variasjon variert variere mange_ulike ulike_aktiviteter
        engasjement engasjert engasjerte engasjere bry_seg bryr bryr_seg ildsjel eldsjel
        fritidsdag fritidsmesse aktivitetsdag åpen_dag open_dag messe stand ~ prøve vise festival
        festival fest feiring
        halltid halltida treningstid treningstider treningstidene ledig_tid ledige_tider tid_i_hall tid+hall ~ =hall
        rutine prosedyre retningslinje retningsline
        politiattest attest
        lys lyset lysløype lysløypa flomlys
        diskret skjule skjult skjul anonym anonymt gøyme flau flaut skam skjemmes stigma stigmatisere ingen+vite \
        ingen_skal_vite andre+vite andre_vet
        øvingsrom øvingslokale øvelokale øverom musikkbinge musikkrom bandrom øvingsbinge ~ band musikk
        ukeplan vekeplan ukebrev vekebrev ranselpost ~ informasjon
        lønn løn lønne lønnet løna timelønn betalt betale_ungdom få_betalt sommerjobb sommarjobb ~ jobb
        invitere inviterer invitasjon innby innbyr innbyding
        sosiale_medier sosiale_medium facebook facebookgruppe instagram snapchat snap insta tiktok
        allidrett idrettsskole idrettsskule
        gaming dataspill dataspel esport
        friluftsliv friluft friluftsgruppe natur naturen skog skogen fjell fjells hytte fjelltur ~ tur
        alpint slalåm skiheis skitrekk
        nærmiljø nabolag lekeplass leikeplass park
        ballbinge ballbingen
        bane banen baner bana kunstgress kunstgras
        skatepark skateparken skaterampe skate
        """

    /// What is done, and by or for whom. It tells less alone: to borrow a hall is not to borrow skis.
    static let doings = """
        lån låne låner lånt utlån leie leige utleie utleige bank bod bua lager lånesentral \
        utstyrssentral ~ dele deler delt deling
        bytte byte ombruk gjenbruk gjenbruke attbruk brukt brukte loppemarked loppemarknad arvekasse arve arvet arva \
        kjøp_og_salg kjøp_og_sal ~ selge selje salg sal
        informasjon info informere opplyse opplysning opplysing vite veit vet få_vite vite_om kjent kjende kjente \
        kjenne_til kjennskap brosjyre flyer plakat nyhetsbrev reklame markedsføre marknadsføre formidle fortelle \
        fortel fortelje ~ =synlig kunnskap
        samle_inn samler_inn innsamling
        kartlegge kartleggje kartlegging undersøkelse undersøking finne_ut ~ =oversikt
        besøk besøke besøkje vitje på_besøk
        synlig synleg presentere presenterer presentasjon synliggjøre synleggjere vise viser viste vise_fram \
        vise_frem framvisning ~ reklame
        prøve prøver prøvd prøving smaksprøve smake teste utprøving introkurs prøveperiode prøvetime prøvetimar \
        prøvetrening prøvemåned
        kurs kurse kursing opplæring lære_opp utdanne rettleiing veiledning veilede rettleie kunnskap kunnskapar \
        kompetanse \
        kompetanseheving lære_hva ~ lære
        trener treneren trenere trenerne trenar trenaren trenarar trenarane leder lederen ledere lederne leiar \
        leiaren leiarar leiarane instruktør instruktørar trenerkrefter ungdomstrener hjelpetrener ~ frivillig
        frivillig frivillige frivilleg friviljug
        rekruttere rekruttering verve verving skaffe få_inn få_tak finne_noen kampanje verve_nye
        bygge bygg byggje bygger byggjer bygging
        kjøpe kjøper kjøp kjøpes kjøpt innkjøp
        pusse_opp oppussing oppgradere male
        minoritet innvandrer innvandrere innvandrar innvandrarar flyktning flyktningar nyankommet nyankomne \
        andre_land integrering integrere bakgrunn bydelsmødre
        fordele fordeling dele deler delt
        """
}
