import Documents
import Words
import WorkModel

extension LetterWriter {
    /// What a contact person is told in the morning, with a link to the page where they sign in.
    func text(_ news: AnswerNews, of letter: Letter) -> LetterText {
        let page = Path.answers(news.dugnad).within(letter.language == .bokmål ? nil : letter.language)
        return AnswerNewsLetter(
            news, link: letter.site + page,
            sender: LetterSender(name: operatorName, host: host(of: letter), answersTo: nil)
        ).text(in: letter.language)
    }
}
