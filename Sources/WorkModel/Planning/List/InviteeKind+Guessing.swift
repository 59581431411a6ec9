import Words

extension InviteeKind {
    /// What kind somebody seems to be, by the words of where they are and what they do. Nil when no word tells: then
    /// people are asked.
    package static func guessed(from words: String) -> InviteeKind? { first(of: marks, in: words) }

    /// The same for what may be somebody's name: a mark counts only where a word is it, or ends with it. Helseth and
    /// Kirkeby are people.
    static func guessed(fromEndsOf words: String) -> InviteeKind? { first(of: ends, in: words) }

    /// What stands before the @ may be a name.
    static func guessed(fromAddress address: String) -> InviteeKind? {
        let parts = address.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        return guessed(fromEndsOf: parts[0]) ?? guessed(from: parts[1])
    }

    private static func first(of marks: [Marks], in words: String) -> InviteeKind? {
        let tokens = words.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard !tokens.isEmpty else { return nil }
        // A space at both ends: a mark that has one stands at the edge of a word.
        let text = Array(" \(tokens.joined(separator: " ")) ".utf8)
        return marks.first { $0.marks.contains { text.holds($0) } }?.kind
    }

    /// What somebody calls it in a list of their own: by the name that it has here, in any language, or in other words.
    static func read(_ written: String) -> InviteeKind? {
        let words = written.lowercased()
        return allCases.first { kind in
            kind.rawValue == words || Language.allCases.contains { kind.name[$0].lowercased() == words }
        } ?? guessed(from: written)
    }

    private typealias Marks = (kind: InviteeKind, marks: [[UInt8]])

    /// The first that fits counts: FAU at a school are parents, and a school's band plays music.
    private static let marks: [Marks] = [
        (
            youth,
            "ungdomsråd|elevråd|ungdommens |ungdomspanel|ungdomssekretær|youth council|pupils council|student council"
        ),
        (parents, " fau |foreldre|parent"),
        (
            music,
            "korps| kor |koret |barnekor|skolekor|skulekor|ungdomskor|gospel|speider|speidar|scout| 4h|musikklag"
                + "|orkester|musikkforening|musikkforeining|spelemannslag| band | bands |brass|choir"
        ),
        (schools, "sosiallærer|sosiallærar|sosialpedagog|social teacher"),
        (volunteers, "flerkulturell|fleirkulturell|multicultural|innvandrerforening|innvandrarforeining"),
        (
            culture,
            "kultur|bibliotek|fritid|ungdomsklubb|ungdomshus|ungdomskontakt|utekontakt|museum| kino |teater|library"
                + "|leisure|culture|youth club|utlånssentral"
        ),
        (
            sports,
            " il | if | fk | ik | bk | sk | tif | ski | skilag| skiklubb|idrett| turn |turnforening|fotball|håndball"
                + "|handball|svømme|symje|basket|volleyball|sykleklubb|sykkelklubb|karate|taekwondo|judo|rideklubb"
                + "|friidrett| sport |sportsklubb|sportslag|trener |trenar |football| coach"
        ),
        (
            politicians,
            "ordfør|kommunestyre|formannskap|politiker|politikar|hovedutvalg|hovudutval|utvalget |utvalet |bystyre"
                + "|bydelsutvalg|committee|gruppeleder|gruppeleiar|arbeiderpartiet|arbeidarpartiet| høyre |senterpartiet"
                + "|venstre | rødt | raudt | ap | sp | sv | frp | krf | mdg |mayor|politician"
        ),
        (
            health,
            "helse|barnevern|familiesenter|familievern|familieteam|jordmor| bup | ppt |psykolog| lege |kommunelege"
                + "|fysioterap|politi |politiet|politikontakt| slt |lensmann|sykepleier|sjukepleiar|health"
                + "|child welfare|police|nurse|doctor"
        ),
        (
            welfare,
            " nav |flyktning|innvandr|integrer|introduksjon|voksenopplæring|vaksenopplæring|sosial|refugee|social"
        ),
        (
            management,
            "kommunedirektør|rådmann|kommunalsjef|oppvekstsjef|kommunalleder|kommunalleiar|etatssjef|seksjonsleder"
                + "|seksjonsleiar|bydelsdirektør|kommuneledelse|ledelsen|leiinga|management|director"
                + "|økonomisjef| finance "
        ),
        (
            schools,
            "skole|skule|barnehage| sfo | aks |rektor|lærer|lærar| styrer |styrar |pedagog|school|kindergarten|teacher"
        ),
        (business, "sparebank|bank |bedrift|næring| as | asa |handelsstand|butikk|coop |hotell|entreprenør|business"),
        (
            volunteers,
            "røde kors|raude kross|red cross|sanitet|frivillig|menighet|kyrkjelyd|kirke|kyrkje|moské|moske|islamsk"
                + "|trossamfunn|trussamfunn|velforening|velforeining| vel |grendelag|bygdekvinnelag|bondelag| lions "
                + "|rotary|folkehjelp|frelsesarmeen|blå kors|bymisjon|redd barna|turlag|turistforening|prest |diakon"
                + "| imam |volunt|congregation|church|mosque"
        ),
        (sports, "klubb|club"), (volunteers, " lag |laget |lag |forening|foreining|association"),
    ].map { (kind: $0, marks: $1.split(separator: "|").map { Array($0.utf8) }) }

    private static let ends: [Marks] = marks.map { kind, marks in
        (kind: kind, marks: marks.map { $0.last == space ? $0 : $0 + [space] })
    }
    private static let space = UInt8(ascii: " ")
}

extension [UInt8] {
    fileprivate func holds(_ mark: [UInt8]) -> Bool {
        guard let first = mark.first, count >= mark.count else { return false }
        return (0...(count - mark.count)).contains { start in
            self[start] == first && self[start..<(start + mark.count)].elementsEqual(mark)
        }
    }
}
