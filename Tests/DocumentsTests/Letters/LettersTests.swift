import Documents
import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Letters")
struct LettersTests {
    private static let asked = Moment(milliseconds: 1_857_717_720_000)
    private static let link = "https://allemed.example/inn/7KQ2M9WXA4"

    private let ola: EmailAddress
    private let noAnswers = LetterSender(name: "Fjordvik kommune", host: "allemed.example", answersTo: nil)
    private let answers: LetterSender

    init() throws {
        ola = try EmailAddress(typed: "ola@fjordvik.example")
        answers = LetterSender(
            name: "Fjordvik kommune", host: "allemed.example",
            answersTo: try EmailAddress(typed: "folkehelse@fjordvik.example"))
    }

    private func signIn(isAddressKnown: Bool = true) -> SignInLetter {
        SignInLetter(
            digits: "481726", link: Self.link, askedAt: Self.asked, validUntil: Self.asked + .minutes(30),
            isAddressKnown: isAddressKnown, sender: noAnswers)
    }

    private func colleague(unit: String = "Fjordvik kommune") -> ColleagueLetter {
        ColleagueLetter(
            unit: unit, role: Phrase(nb: "kontaktperson", nn: "kontaktperson", en: "contact person"),
            inviter: "Aina Berg", link: Self.link, validUntil: Self.asked + .days(14), sender: answers)
    }

    /// Every letter, in a language.
    private func all(in language: Language) -> [LetterText] {
        [
            signIn().text(in: language), signIn(isAddressKnown: false).text(in: language),
            colleague().text(in: language),
            AskedInLetter(unit: "Fjordvik kommune", asker: ola, link: Self.link, sender: answers).text(in: language),
            confirmation().text(in: language), guest().text(in: language),
            guest(by: "Fjordvik kommune").text(in: language),
            NewAddressLetter(link: Self.link, validUntil: Self.asked + .days(1), sender: noAnswers).text(in: language),
            AddressChangingLetter(
                link: Self.link, askedAt: Self.asked, validUntil: Self.asked + .days(7), sender: noAnswers
            ).text(in: language),
            HandedOverLetter(unit: "Fjordvik kommune", from: "Aina Berg", link: Self.link, sender: answers)
                .text(in: language),
            HandedOverLetter(unit: "Fjordvik kommune", from: nil, link: Self.link, sender: answers).text(in: language),
            PlaceTakenLetter(
                unit: "Fjordvik kommune", confirmed: "Fjordvik", link: Self.link, sender: answers
            ).text(in: language),
        ]
    }

    private func guest(by inviter: String = "Aina Berg") -> GuestLetter {
        GuestLetter(
            unit: "Fjordvik kommune", meeting: Phrase(nb: "dugnaden", nn: "dugnaden", en: "the dugnad"),
            meetingAndDay: Phrase(
                nb: "dugnaden mandag", nn: "dugnaden måndag", en: "the dugnad on Monday"), inviter: inviter,
            link: Self.link, validUntil: Self.asked + .days(14), sender: answers)
    }

    private func confirmation(unit: String = "Bydel Alna") -> ConfirmationLetter {
        ConfirmationLetter(
            unit: unit, kind: Phrase(same: "bydel, kommunenummer 0301"), asker: "Ola Berg", address: ola,
            link: Self.link, validUntil: Self.asked + .days(14), sender: noAnswers)
    }

    private func waiting(_ count: Int = 3) -> UnitsWaitingLetter {
        UnitsWaitingLetter(count: count, since: Self.asked, sender: noAnswers)
    }

    /// What a page shows, as words with one space between them; a link is its address too.
    private func shown(_ html: String) -> String {
        let body = html.replacing(/(?s)^.*<body>/, with: "")
        return body.replacing(#/<a href="(.+?)">(.+?)</a>/#) { "\($0.2): \($0.1)" }.replacing(/<[^>]+>/, with: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("The page and the plain text say the same", arguments: Language.allCases)
    func equal(language: Language) {
        let others = [TestLetter(sender: noAnswers).text(in: language), waiting().text(in: language)]
        for letter in all(in: language) + others {
            let plain = letter.plain.replacing("\n-- \n", with: "\n").split(whereSeparator: \.isWhitespace)
            #expect(shown(letter.html) == plain.joined(separator: " "))
        }
    }

    @Test("Each is a page on its own: its language, a title, one heading, one link, and nothing that is fetched")
    func pages() throws {
        for language in Language.allCases {
            for letter in all(in: language) {
                #expect(letter.language == language)
                #expect(letter.html.contains("<html lang=\"\(language.tag)\">"))
                #expect(letter.html.contains("<title>\(letter.subject)</title>"))
                #expect(letter.html.matches(of: /<h1>/).count == 1)
                #expect(letter.html.matches(of: #/<a /#).count == 1)
                #expect(letter.html.contains("<a href=\"\(Self.link)\">"))
                #expect(letter.html.contains("prefers-color-scheme:dark"))
                #expect(letter.html.firstMatch(of: /<(img|link|script|iframe)|url\(|src=|@import/) == nil)
            }
        }
    }

    @Test("The last line says who sent it and from where, and where answers go, or that they go nowhere")
    func senders() {
        let end = "Sendt av Fjordvik kommune fra allemed.example."
        #expect(signIn().text(in: .bokmål).plain.hasSuffix("\n-- \n\(end) Meldingen kan ikke besvares.\n"))
        let answered = colleague().text(in: .bokmål)
        #expect(
            answered.plain.hasSuffix(
                "\n-- \n\(end) Svarer du på meldingen, går svaret til folkehelse@fjordvik.example.\n"))
        for language in Language.allCases {
            for letter in all(in: language) {
                #expect(
                    letter.plain.split(separator: "\n").last?.contains(/Fjordvik kommune.*allemed\.example\./) == true)
            }
        }
    }

    @Test("The digits stand in the subject, where a phone shows them, with the hours on the clock of Oslo")
    func signInLetter() {
        let nb = signIn().text(in: .bokmål)
        #expect(nb.subject == "Sifrene dine er 481 726")
        #expect(nb.plain.hasPrefix("Sifrene dine\n\n481 726\n\n"))
        #expect(nb.plain.contains("virker til kl.\u{A0}10.12, og bare én gang."))
        #expect(nb.plain.contains("Var det ikke du som ba om dette kl.\u{A0}09.42, trenger du ikke å gjøre noe."))
        #expect(signIn().text(in: .nynorsk).subject == "Sifra dine er 481 726")
        #expect(signIn().text(in: .english).subject == "Your digits are 481 726")
    }

    @Test("An address that is new here gets the same letter with one sentence more")
    func newAddress() {
        for language in Language.allCases {
            let known = signIn().text(in: language)
            let new = signIn(isAddressKnown: false).text(in: language)
            #expect(new.subject == known.subject)
            let (one, other) = (known.plain.components(separatedBy: "\n\n"), new.plain.components(separatedBy: "\n\n"))
            #expect(other.count == one.count + 1)
            // The link has another name.
            #expect(Set(one).subtracting(other).count == 1)
        }
    }

    @Test("A colleague is told who invites, as what, and until which day")
    func colleagueLetter() {
        let letter = colleague().text(in: .nynorsk)
        #expect(letter.subject == "Aina Berg inviterer deg med i Fjordvik kommune")
        #expect(letter.plain.contains("med i Fjordvik kommune, som kontaktperson."))
        #expect(letter.plain.contains("verkar til og med måndag 27.\u{A0}november 2028."))
    }

    @Test("A process leader is told who asks, for which unit, and when; a unit that asks is named once")
    func guestLetter() {
        let letter = guest().text(in: .bokmål)
        #expect(letter.subject == "Aina Berg spør om du vil lede dugnaden")
        #expect(
            letter.plain.contains("Aina Berg i Fjordvik kommune spør om du vil være prosessleder for dugnaden mandag"))
        let other = guest(by: "Fjordvik kommune").text(in: .bokmål)
        #expect(other.plain.contains("\n\nFjordvik kommune spør om du vil være prosessleder"))
    }

    @Test("The old address is not told the new one, and both are told that nothing happens by itself")
    func addressLetters() {
        let new = NewAddressLetter(link: Self.link, validUntil: Self.asked + .days(1), sender: noAnswers)
        #expect(new.text(in: .bokmål).plain.contains("trykk på knappen"))
        let old = AddressChangingLetter(
            link: Self.link, askedAt: Self.asked, validUntil: Self.asked + .days(7), sender: noAnswers)
        #expect(old.text(in: .bokmål).plain.contains("Ingenting skjer før du trykker på en knapp der."))
        #expect(!old.text(in: .bokmål).plain.contains("@"))
        // To the minute: it is not until the end of that day.
        #expect(old.text(in: .bokmål).plain.spaced.contains("virker til mandag 20. november 2028 kl. 09.42."))
    }

    @Test("Somebody outside is told who asks, about what, what a yes does, and that the link alone does nothing")
    func confirmationLetter() {
        let letter = confirmation().text(in: .bokmål)
        #expect(letter.subject == "Kan dere bekrefte Bydel Alna i ALLEMED?")
        #expect(letter.plain.contains("Ola Berg (ola@fjordvik.example)"))
        #expect(letter.plain.contains("Bydel Alna (bydel, kommunenummer 0301)"))
        #expect(letter.plain.contains("til og med mandag 27.\u{A0}november 2028. Ingenting skjer før"))
        let hostile = confirmation(unit: "<a href='x'>").text(in: .english)
        #expect(hostile.html.contains("&lt;a href=&#39;x&#39;&gt;"))
    }

    @Test("Whoever runs the site is told how many wait, and the command that says who")
    func waitingLetter() {
        #expect(waiting(1).text(in: .bokmål).subject == "Én enhet venter på å bli bekreftet")
        let letter = waiting().text(in: .nynorsk)
        #expect(letter.subject == "Tre einingar ventar på å bli stadfesta")
        #expect(letter.plain.contains("«allemed units waiting»"))
    }

    @Test("What people have written is never markup")
    func markup() {
        let letter = colleague(unit: "<b>\"Fjord\" & 'vik'</b>").text(in: .english)
        #expect(!letter.html.contains("<b>"))
        #expect(letter.html.contains("&lt;b&gt;&quot;Fjord&quot; &amp; &#39;vik&#39;&lt;/b&gt;"))
        #expect(letter.subject == "Aina Berg invites you to join <b>\"Fjord\" & 'vik'</b>")
    }
}
