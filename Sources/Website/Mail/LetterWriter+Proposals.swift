import Documents
import Foundation
import Words
import WorkModel

extension LetterWriter {
    /// To the adult beside young people it is from the unit, and can be answered where the unit reads its mail; a contact
    /// person is led to the page where one answers.
    ///
    /// - Returns: nil when there is no address that it could come from.
    func written(_ content: ProposalLetter, of letter: Letter, at now: Moment) -> (LetterText, MailMessage)? {
        let language = letter.language == .bokmål ? nil : letter.language
        let card: ProposalCard
        let (path, answersTo): (Path, EmailAddress?)
        switch content {
        case .answered(let answered, let secret, let address):
            (card, path, answersTo) = (answered, .whatBecame(secret), address)
        case .waiting(let waiting, _, _):
            (card, path, answersTo) = (waiting, .proposed(waiting.unit), nil)
        }
        let text = ProposalLetterText(
            content, link: letter.site + path.within(language),
            sender: LetterSender(name: operatorName, host: host(of: letter), answersTo: answersTo)
        ).text(in: letter.language)
        guard letter.kind == .proposalsAnswered else { return message(text, of: letter, at: now).map { (text, $0) } }
        let nobody = EmailAddress("allemed@\(host(of: letter))") ?? EmailAddress("allemed@allemed.invalid")
        guard let address = from?.address ?? nobody else { return nil }
        let message = MailMessage(
            text, from: Mailbox(name: card.unit.name, address), to: Mailbox(letter.address),
            replyTo: answersTo.map { Mailbox(name: card.unit.name, $0) },
            id: MailMessage.id(letter.nextTag.description, at: host(of: letter)), date: now,
            isAnswerable: answersTo != nil)
        return (text, message)
    }
}
