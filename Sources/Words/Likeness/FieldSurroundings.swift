extension FieldWords {
    /// That nobody pays.
    static let prices = """
        gratis kostnadsfri kostnadsfritt koste+ikke ikke+koste koste+ingenting koste+null uten_betaling uten+betale \
        uten_kostnad uten+leie slippe+betale betale+ingenting null_kroner ~ friplass
        """

    /// How something is, or should be.
    static let qualities = """
        åpen åpent åpne åpner åpning åpningstid open ope opne opnar opning opningstid opningstider ~ drop_in
        stengt stenge stenger stengd lukket ~ åpen
        enkel enkelt enkle enklare enklere lett lettere lettare for_vanskelig altfor_vanskelig tungvint komplisert
        rettferdig rettferdige rettferd likt
        årlig årleg hvert_år kvart_år hver_år
        åpenhet openheit snakke_åpent snakke_ope åpent_om
        morsom morsomt gøy moro artig kjekt kjedelig keisam
        """

    /// Where it happens, and who arranges it.
    static let places = """
        hall hallen gymsal gymnastikksal idrettshall flerbrukshall fleirbrukshall storhall gymsalen salen
        svømmehall symjehall basseng svømme symje svømming symjing
        lokale lokaler lokala øvingslokale klubbhus klubbhuset grendehus grendahus samfunnshus forsamlingshus \
        anlegg rom
        ungdomsklubb fritidsklubb juniorklubb klubbkveld ungdomshus ungdomskulturhus fritidshus fritidssenter \
        kulturhus
        bibliotek folkebibliotek
        kulturskole kulturskule musikkskole musikkskule
        skole skule skoler skular skolen skulen elev elever elevar lærer lærere lærar lærarar klasse
        barnehage barnehagar
        sfo aks
        frivilligsentral frivilligsentralen
        garderobe garderober dusj
        helsesykepleier helsesjukepleiar helsesøster skolehelsetjeneste skulehelseteneste barnevern
        nav
        korps musikkorps skolekorps skulekorps band musikk orkester
        jentekor guttekor barnekor
        speider speidar speideren speidaren speidarane speiderne
        teater drama revy
        næringsliv bedrift sponsor sparebank butikk
        kirke kyrkje menighet kyrkjelyd moske
        politikk politiker politikar ordfører ordførar kommunestyre
        grend grender landet bygd bygda bygder bygdene bygdelag utkant distrikt
        sentrum by byen
        nett internett
        inngang inngangspenger billett billettar
        pensjonist pensjonistar besteforeldre besteforeldra bestemor bestefar eldre
        småbarn småungar småunger minste seksåring seksåringer førsteklassing
        helsestasjon helsestasjonen
        """

    /// Which activity it is about. Many notes of one room are about football.
    static let sports = """
        fotball håndball handball volleyball basket innebandy
        turn gymnastikk dans dansing
        """

    /// Whom it is for. They are in nearly every note and tell little.
    static let people = """
        barn born barnet barna unger ungene småbarn ungar
        ungdom unge ungdommen ungdommer ungdommar de_unge tenåring ungdomar
        foreldre forelder foreldra heim heimen heimane hjemmet hjemmene familie familiar familier føresette \
        foresatte mor far mamma pappa mødre fedre voksne vaksne voksen vaksen
        jente jenter jentene
        kvinne kvinner kvinnene kvinnelig
        gutt gutter gut gutar
        søsken sysken bror søster syster
        """

    /// Words that fit any note; two notes are never put together for these.
    static let generic = """
        aktivitet fritidsaktivitet fritid fritidstilbud tilbud tilbod idrettstilbud
        lag laget laga lagene idrettslag idrett idretten sport forening foreining organisasjon klubb klubben \
        klubber klubbar frivilligheten idrettsforening
        kommune kommunen bydel kommunal teneste tjeneste tenester tjenester
        trening trene øving øve øvelse treninger treningar fotballtrening
        hjelp hjelpe hjelper hjelpa
        løsning løysing ordning tiltak forslag idé ide ideer prosjekt arbeid måte måtar
        sted stad plass plasser plassar hus
        dag dager dagar uke veke helg helga helgene time timar kveld kveldar ettermiddag tid tider måned månad år
        mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag
        høst haust vinter sommer sommar
        hjem heim heime hjemme
        person folk menneske
        gruppe bord møte møter
        kort bok spill spel ting
        kultur
        matte matematikk
        fast faste opprette ansette ansatt ansette tilsette tilsetje tilset stilling følge_opp følg_opp bygde måneder \
        marked marknad uttrykk parti område felt krets avdeling arrangement arrangementer arrangementa foredrag
        """

    /// What turns the next word around, and to what.
    static let turns = """
        not ikke ikkje aldri neppe knapt i_stedet_for istedenfor
        less uten utan ingen inga ingenting slippe slepp sleppe slipper færre mindre lavere lågare kutte kutt \
        fjerne redusere slette sletter slettet stoppe droppe ta_bort ta_vekk
        more flere fleire mer meir høyere høgare øke auke økt auka mangle manglar mangler for_få for_lite for_lita
        none ikke_bare ikke_minst hvis_ikke ikke_sant
        """

    /// Words that are not looked for inside other words: «forbedringer» is not about ringing.
    static let loners = """
        ring ringe ringer ringje vise viser vis slit slite sliter lett lette by byen ser sal los rom bil tog dans \
        mor far kor band turn tur turer sport kort bok fond kake kaker avslag stand arve arvet arva lærer \
        vinne fest lys tak rute
        """

    /// Words that carry no meaning of their own.
    static let stopWords = """
        og i på til for med av om som er å at det den de dei dem deira deres en ei et ein eit ett ette eg jeg me vi \
        oss dere dykk du deg han hun ho ham henne hans hennes sin si sitt sine min mitt mine vår vårt våre vort din \
        ditt dine seg selv sjølv sjølve selve så da då når dersom hvis enn eller men fordi slik sånn også òg au \
        bare berre kun litt mye mykje mange alle alt all allting hele heile hver kvar hvert kvart hverandre \
        kvarandre noe noko noen nokon nokre andre anna annet annen annan samme same hva kva hvem kven hvor kor \
        hvordan korleis hvilke hvilken der her hit dit nå no jo nok vel må måtte kan kunne skal skulle vil ville \
        bør burde få får fekk fått fikk ha har hadde hatt være vere var vært vore bli blir vart blitt gjøre gjere \
        gjør gjer gjort gi gje gir gjev gitt ta tar tek tatt komme kome kommer kjem kom gå går gjekk gikk sette \
        setje se ser sjå lage lager lagar starte start finne finn finner finst finnes fins bruke brukar bruker \
        trenge trenger treng sørge sørgje syte ønske ønsker ønskjer innføre opprette etablere legge leggje la lat \
        holde halde drive driv mener meiner tror trur synes tilby tilbyr mellom etter før fra frå hos ut inn opp \
        ned over under mot ved gjennom uavhengig innen innan enda bo bor bur budde bodd langt sterk sterkt sterke \
        ordne ordna organisere arrangere utvikle jobbe viktig mulig mulighet høve gjerne kanskje måte behov ansvar \
        fin fint flott ekstra rundt derfor hvorfor kvifor oppleve delta deltar deltek deltakelse deltaking snart \
        heller sammen saman felles stå står stod fortsatt framleis fremdeles alltid ofte mer bedre betre god godt \
        gode bra stor stort store liten lite små ny nytt nye tettere tettare tett egen eige eiget eigen eget egne \
        eigne neste første siste gang gong the a an of to and in is are we they it with on that this be more should \
        must can have not altfor uansett oftere oftare lenger lengre lengst rett nærheten klokka kl dere mulige \
        bidra bidrar sørger passe passer passar føles kjennes sammenheng regi halvårlig ulik sende sender melde \
        gjennomføre tilgjengelig tilgjengeleg ved veldig ganske kunne burde hos oss ute inne heilt helt altså ellers \
        elles hel heil halve nok fleste igjen att tilbake videre vidare først sist siden sidan slippe_til mens medan \
        samtidig samstundes begge både enten anten verken heller dessuten ordentlig skikkelig skikkeleg stille \
        stiller stillast la_være trengst skjer skje handler handlar gjelder gjeld fører fører_til høyrer hører_til \
        utdele legg legges leggast ligg ligger settes slutt vente håpe tas takast gis gjevast skrive skriv minutt \
        minutter to \
        tre fire fem seks sju åtte etterpå høyt høgt mest man denne dette ferdig ennå enno klarer klare plan forstå \
        faktisk flest likevel tidlig tidleg vanlig vanleg egentlig eigentleg sitte sitter sitje sit liggje ligge \
        beste \
        best tenke tenkje tenk snakk snakke fri vår spise kjenner kjenne prater prate merker bry slipper_til andres \
        personlig personleg omgang hverdag kvardag mindreårige enkelte enkelt einskild
        """
}
