import Markup
import Words

/// A letter as it is put together: a heading, what it says, and who sent it. The page and the plain text say the same.
///
/// The page has no picture and fetches nothing, so nobody is counted; it is readable on a narrow phone, in the dark, and
/// in a program that leaves the styles out.
struct LetterFrame {
    let language: Language
    let subject: Phrase
    let heading: Phrase
    let parts: [LetterPart]
    let sender: LetterSender

    var text: LetterText {
        LetterText(language: language, subject: subject[language], plain: plain, html: page.source)
    }

    private var end: String { sender.words[language] }

    private var plain: String {
        // Two hyphens and a space: what follows is known as the sender's.
        ([heading[language]] + parts.map { $0.plain(in: language) } + ["-- \n\(end)"]).joined(separator: "\n\n") + "\n"
    }

    private var page: HTML {
        """
        <!doctype html>
        <html lang="\(language.tag)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(subject[language])</title>
        <style>
        \(LetterFrame.style)
        </style>
        </head>
        <body><main>
        <h1>\(heading[language])</h1>
        \(parts.map { $0.html(in: language) }.joined())
        <p class="end">\(end)</p>
        </main></body>
        </html>

        """
    }

    private static let style: HTML = """
        body{margin:0;padding:20px 16px;background:#fff;color:#2A1E3C;
        font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
        main{max-width:34em}h1{font-size:23px;line-height:1.25;margin:0 0 12px}p{margin:0 0 14px}
        .code{font-size:31px;font-weight:600;letter-spacing:.12em;white-space:nowrap}a{color:#1F4E9C}
        .act a{display:inline-block;padding:12px 20px;border-radius:10px;background:#0E5A50;color:#fff;
        font-weight:600;text-decoration:none}
        .end{border-top:2px solid #8F8577;padding-top:12px;font-size:15px}
        @media(prefers-color-scheme:dark){body{background:#251B36;color:#F6EFE6}a{color:#9CC3FF}
        .act a{background:#7FD6C6;color:#1A1326}}
        """
}
