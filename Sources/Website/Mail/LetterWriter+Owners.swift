import Documents
import Words
import WorkModel

extension LetterWriter {
    /// What somebody responsible is written, and the message around it.
    ///
    /// - Returns: nil when there is no address that it could come from.
    func written(_ content: OwnerLetter, of letter: Letter, at now: Moment) -> (LetterText, MailMessage)? {
        let language = letter.language == .bokmål ? nil : letter.language
        let links = OwnerLinks(
            page: letter.site + Path.promised(content.link).within(language),
            stop: letter.site + Path.promisedStop(content.link).within(language))
        let text = OwnerLetterText(
            content, links: links,
            sender: LetterSender(name: operatorName, host: host(of: letter), answersTo: content.answersTo)
        ).text
        let message = message(
            text, of: letter, at: now, from: content.unit, answersTo: content.answersTo, stoppedAt: links.stop)
        return message.map { (text, $0) }
    }
}
