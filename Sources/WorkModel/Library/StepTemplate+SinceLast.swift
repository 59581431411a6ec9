import Words

/// The step where the room sees what has been done since last. No edition lays it down: it is put there by hand, and its
/// words are the program's.
extension StepTemplate {
    /// Stands in the database and in files, so it never changes.
    package static let sinceLastKey = "siden-sist"

    package static let sinceLastName = Phrase(nb: "Siden sist", nn: "Sidan sist", en: "Since last")
    /// Where its name stands over it.
    package static let sinceLastQuestion = Phrase(
        nb: "Hva har vi gjort?", nn: "Kva har vi gjort?", en: "What have we done?")

    static let sinceLast = StepTemplate(
        key: sinceLastKey, kind: .opening, card: nil, minutes: [], least: 3, most: 20, drops: nil, pairs: nil,
        notes: false, records: nil, chooses: nil, shows: nil, shares: nil, title: sinceLastName,
        short: sinceLastName, say: sinceSay, do: sinceDo, ask: sinceLastQuestion, groups: sinceGroups,
        askAlone: nil, groupsAlone: nil, write: nil, slow: sinceSlow, voice: sinceVoice, disagree: sinceDisagree,
        child: sinceChild, small: nil, large: nil)

    private static let sinceSay = Phrase(
        nb: """
            Før vi begynner på noe nytt, ser vi på det vi kom fram til sist. Noe er gjort, noe er i gang, og noe ble ikke \
            som vi tenkte. Ingen skal stå til rette her. Vi vil vite hva som virket, så vi kan gjøre mer av det.
            """,
        nn: """
            Før vi tek til på noko nytt, ser vi på det vi kom fram til sist. Noko er gjort, noko er i gang, og noko blei \
            ikkje som vi tenkte. Ingen skal stå til rette her. Vi vil vite kva som verka, så vi kan gjere meir av det.
            """,
        en: """
            Before we begin on anything new, let us look at what we arrived at last time. Some of it is done, some is \
            under way, and some did not turn out as we thought. Nobody has to answer for it here. We want to know what \
            worked, so that we can do more of it.
            """)

    private static let sinceDo = Lines(
        nb: [
            "Gå gjennom tiltakene slik de står på veggen, og bla når dere er klare.",
            "La en som var med på det, si én setning om hvert.",
            "Gled dere over det som er gjort. Si som det er om resten.",
            "Er det noe dere vil ta opp igjen, si at det kommer i dag.",
        ],
        nn: [
            "Gå gjennom tiltaka slik dei står på veggen, og bla når de er klare.",
            "La ein som var med på det, seie éi setning om kvart.",
            "Gled dykk over det som er gjort. Sei som det er om resten.",
            "Er det noko de vil ta opp att, sei at det kjem i dag.",
        ],
        en: [
            "Go through the measures as they stand on the wall, and turn the page when you are ready.",
            "Let somebody who took part say one sentence about each.",
            "Be glad of what is done. Say how it is with the rest.",
            "If there is something you want to take up again, say that it will come today.",
        ])

    private static let sinceGroups = Phrase(
        nb: "Se opp og lytt. Her trenger dere ikke skrive noe.",
        nn: "Sjå opp og lytt. Her treng de ikkje skrive noko.",
        en: "Look up and listen. There is nothing to write here.")

    private static let sinceSlow = Phrase(
        nb: "Hvis ingen sier noe, les opp det som står, og spør: «Hvem har sett noe til dette?» Gå så videre.",
        nn: "Om ingen seier noko, les opp det som står, og spør: «Kven har sett noko til dette?» Gå så vidare.",
        en: "If nobody speaks, read out what it says, and ask: “Who has seen anything of this?” Then move on.")

    private static let sinceVoice = Phrase(
        nb: "Hvis én forteller lenge, si: «Takk, det vil flere høre mer om etterpå. Vi tar det neste.»",
        nn: "Om éin fortel lenge, sei: «Takk, det vil fleire høyre meir om etterpå. Vi tek det neste.»",
        en: "If somebody goes on for long, say: “Thank you, others will want to hear more afterwards. On to the next.”")

    private static let sinceDisagree = Phrase(
        nb: "Hvis noen mener at noe ikke er som det står, si: «Da retter vi det.» Noter det, og gå videre.",
        nn: "Om nokon meiner at noko ikkje er som det står, sei: «Då rettar vi det.» Noter det, og gå vidare.",
        en: "If somebody thinks that it is not as it says, answer: “Then we will put it right.” Note it, and move on.")

    private static let sinceChild = Phrase(
        nb: "Hvis noen forteller om et barn de kjenner, si: «Takk for at du bryr deg. Vi snakker sammen etterpå.»",
        nn: "Om nokon fortel om eit barn dei kjenner, sei: «Takk for at du bryr deg. Vi snakkar saman etterpå.»",
        en: "If somebody talks about a child they know, say: “Thank you for caring. Let us talk afterwards.”")
}
