/// The words people use at a dugnad, put together by what they mean, in both written languages.
///
/// One line, one meaning. `_` joins the words of a phrase, in which one other word may stand between. What comes after
/// `~` is only close to the meaning. Forms are listed only where the stem does not find them (`WordStem`), and where
/// a word would else be read as another one. Sources: the method's recurring themes, the cases, public minutes.
enum FieldWords {
    /// What a note is about.
    static let themes = """
        utstyr klær klede bekledning drakt støvler støvel \
        ~ ski skøyter skeiser sykkel sykler syklar sko fotballsko fotballsko hjelm ball racket instrument bytte lån brukt
        lån låne låner lånte lånt lånekasse utlån låneordning leie leige utleie utleige bank bua ~ dele deler delt
        bytte byte ombruk gjenbruk gjenbruke attbruk brukt brukte bruktbutikk bruktmarked \
        loppemarked loppemarknad arve arvet arva ~ selge selje salg sal kjøpe kjøp
        kontingent medlemskontingent medlemsavgift treningsavgift avgift egenandel eigendel deltakeravgift \
        deltakaravgift påmeldingsavgift medlemspenger ~ pris
        pris kostnad utgift kostbar dyr dyrt dyre billig billege billigere billegare rimelig rimelegare rimeligere \
        koste kostar kostet kosta kostnadsfritt prisnivå lavere_pris lågare_pris ~ kontingent avgift rabatt
        rabatt moderasjon avslag_i_pris
        råd_til dårlig_råd ikke+råd har+råd hatt+råd lite+råd dårlig_økonomi trang_økonomi ikke+betale \
        lite_penger manglende_betaling vanskelig+betale betaling+vanskelig \
        lavinntekt låginntekt fattig fattigdom økonomi økonomisk økonomiske betalingsvansker betalingsproblem \
        ~ betale betaling penger pengar regning rekning faktura
        støtte tilskudd tilskot stønad dekke dekker dekket dekka dekkje \
        dekkjer fond søke_midler stipend fritidsfond ~ fritidskort midler søke søkje
        fritidskort aktivitetskort opplevelseskort opplevingskort
        friplass friplassar gratisplass
        informasjon informere opplyse opplysning opplysing opplysingar vite veit vet visst få_vite vite_om kjent \
        kjente kjenne_til kjennskap brosjyre flyer plakat nyhetsbrev reklame markedsføre marknadsføre formidle \
        ~ synlig vise oversikt kunnskap
        oversikt liste samle+sted ett_sted en_sted samme_sted \
        kalender aktivitetskalender katalog nettside heimeside hjemmeside nettsted portal app aktivitetsguide \
        kartlegge kartleggje kartlegging felles_side samleside facebookside ~ samle nett internett synlig vise informasjon finne_alt
        synlig synleg synliggjøre synleggjere vise viser viste fram_alt vise_fram framvisning \
        ~ informasjon oversikt reklame
        språk morsmål oversette oversatt oversetting omsette omsett omsetjing tolk tolking flerspråklig fleirspråkleg \
        ~ engelsk arabisk ukrainsk polsk somali tigrinja norsk
        skyss kjøring køyring kjøre køyre køyrer kjører transport buss minibuss \
        bussen busskort haike kollektiv kollektivtransport ferje ferge tog taxi drosje sitte_på reisevei reiseveg \
        ~ bil båt reise hente henting avstand
        samarbeid samarbeide samhandling samhandle samordne samordning koordinere koordinering samspill samspel \
        på_tvers snakke_sammen prate_sammen møte_mellom fast_møte faste_møter faste_møte nettverk \
        nettverksmøte dialog partnerskap fellesmøte ~ møte møter felles sammen saman
        lekser lekse leksehjelp leksa leksegruppe leksekafe heimelekser skolearbeid skulearbeid
        prøve prøver prøvd prøvetime prøvetimar prøveperiode prøvetrening smaksprøve smake teste utprøving introkurs \
        drop_in ~ smakebit
        medlemskap melde+inn innmelding binding medlem medlemmer medlemmar
        påmelding melde+på registrering skjema påmeldingsskjema
        bestemme bestemmer avgjøre avgjere avgjer medvirke medverke medvirkning medverknad medbestemmelse påvirke \
        påverke innflytelse innverknad ungdomsråd elevråd ungdomspanel si+mening seie+meining bli_hørt bli_høyrt høre_på \
        høyre_på lytte selv_velge ~ spørre spørje stemme planlegge planleggje ideer idear sjølve
        trener treneren trenere trenerne trenar trenaren trenarar trenarane leder lederen ledere lederne leiar leiaren \
        leiarar leiarane instruktør hjelpetrener hjelpetrenar lagleder lagleiar trenerspire ~ frivillig voksne
        frivillig frivillige frivilligsentral frivilligsentralen frivilleg friviljug ildsjel eldsjel
        dugnad dugnader dugnadsarbeid loddbok kakebaking kiosk kioskvakt dopapir \
        toalettpapir dopapirsalg vakter foreldrevakt ~ frivillig selge
        kurs kurse kursing opplæring lære_opp skolere skolering utdanne rettleiing veiledning veilede rettleie ~ lære kunnskap
        oppdage fange_opp fanger_opp identifisere falle_utenfor falle_utanfor faller_utenfor fell_utanfor utenfor utanfor \
        utenforskap utanforskap slite sliter slit har+vanskelig se_tegn sjå_teikn \
        ~ sårbar vanskelig ensom einsam
        fadder fadderordning mentor følgje følge følger følgjer støttekontakt fritidskontakt fritidsven tur_alene los \
        ta_imot velkommen velkomen ~ nybegynner nykomling første_gang alene åleine
        kontaktperson kontakt_person kontaktpunkt koordinator fritidskoordinator ringe ringer person_å_ringe spør_person \
        ein_person_å_ringje ringje ~ kontakt
        tilrettelegge tilrettelegging tilretteleggje legge+rette rullestol rullestolbruker \
        rullestolbrukar heis rampe universell universelt utforming funksjonshemmet funksjonshemma \
        funksjonsnedsettelse funksjonsnedsetting handikap handikappa ledsager
        mat frokost frukost middag lunsj måltid suppe brødskive 
        cup cupen cuper turnering stevne samling konkurransehelg ~ tur turer turar reise
        leir leirer leirar camp ~ sommerskole sommarskule
        ferie ferien feriedag sommerferie sommarferie ~ sommer sommar
        møteplass møteplassar møtestad møtested treffpunkt treffsted treffstad henge ~ ungdomsklubb kafe
        inkludere inkludering alle_med mangfold mangfald fellesskap venner vener vennskap tilhørighet tilhøyrsle ~ velkommen
        bredde breidd breiddi utvalg utval variasjon variert variere mange_ulike ulike_aktiviteter mykje_ulikt ~ tilbud
        engasjement engasjert engasjerte engasjere bry_seg bryr ~ ildsjel eldsjel
        fritidsdag fritidsmesse aktivitetsdag åpen_dag messe festival stand ~ prøve
        halltid halltider treningstid treningstider ledig_tid ledige_tider
        """
}
