import Documents
import Words
import WorkModel

extension LetterWriter {
    /// What a club that is challenged is written, and the message around it.
    ///
    /// - Returns: nil when there is no address that it could come from.
    func written(_ content: RelayLetter, of letter: Letter, at now: Moment) -> (LetterText, MailMessage)? {
        let links = RelayLinks(content.message, at: letter.site)
        let stop =
            letter.site + Path.relayStop(content.link).within(letter.language == .bokmål ? nil : letter.language)
        let text = RelayLetterText(content.message, links: links).letter(
            from: content.unit.name, stoppedAt: stop,
            sender: LetterSender(name: operatorName, host: host(of: letter), answersTo: content.answersTo))
        let message = message(
            text, of: letter, at: now, from: content.unit, answersTo: content.answersTo, stoppedAt: stop)
        return message.map { (text, $0) }
    }
}

extension RelayLinks {
    /// - Parameter site: where they lead: `https://dugnad.example.no`.
    init(_ message: RelayMessage, at site: String) {
        let language = message.language == .bokmål ? nil : message.language
        self.init(
            start: site + Path.relayStart(message.baton).within(language),
            page: message.page.map { site + Path.publicRelay($0).within(language) })
    }
}
