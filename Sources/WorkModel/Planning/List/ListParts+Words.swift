/// Words that tell of an office or an association, and of what somebody is there, by how they end.
extension ListParts {
    static let bodies = [
        "skolen", "skulen", "barnehagen", "korpset", "klubben", "foreningen", "foreininga", "forbund", "krets",
        "kommune",
        "kommunen", "fylke", "kontor", "kontoret", "senter", "senteret", "sentral", "sentralen", "stasjon", "stasjonen",
        "tjeneste", "tjenesten", "teneste", "tenesta", "vernet", "menighet", "menigheten", "kyrkjelyden", "moskeen",
        "råd", "rådet", "utvalg", "utvalget", "utval", "utvalet", "gruppe", "gruppa", "gruppen", "avdeling",
        "avdelingen", "avdelinga", "biblioteket", "museet", "huset", "center", "centre", "council", "office", "service",
        "group", "department", "vekst", "utvikling", "velferd", "omsorg", "kompetanse", "bolig", "bustad", "eiendom",
        "eigedom", "forum", "nettverk", "arena", "scene", "media", "festival", "stiftelse", "stiftelsen", "stiftinga",
        "selskap", "selskapet", "bakeri", "verksted", "verkstad", "industri", "reiseliv", "trafikk", "transport",
        "regnskap", "rekneskap", "network", "foundation",
    ]

    static let roles = [
        "leder", "leiar", "lederen", "leiaren", "lærer", "lærar", "rådgiver", "rådgivar", "koordinator", "konsulent",
        "sjef",
        "sjefen", "direktør", "sekretær", "sykepleier", "sjukepleiar", "trener", "trenar", "representant", "medlem",
        "kontakt", "person", "ansvarlig", "ansvarleg", "arbeider", "arbeidar", "terapeut", "psykolog", "pedagog",
        "assistent",
        "styrer", "styrar", "formann", "ordfører", "ordførar", "politiker", "politikar", "kasserer", "kasserar",
        "rektor",
        "jordmor", "lege", "prest", "diakon", "imam", "kantor", "dirigent", "saksbehandler", "saksbehandlar",
        "veileder",
        "rettleiar", "vaktmester", "manager", "teacher", "coach", "leader", "secretary", "nurse", "chair", "officer",
        "adviser", "advisor", "mayor", "coordinator",
    ]
}
