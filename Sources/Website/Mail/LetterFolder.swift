import Documents
import Foundation
import WorkModel

/// Where letters lie on a machine that sends no mail: `utboks` in the data folder, each as an .eml file that a mail
/// program opens, and as text. Only the one who runs the program can read them.
package struct LetterFolder: Sendable {
    private let url: URL

    /// - Parameter folder: the data folder.
    package init(in folder: URL) {
        url = folder.appending(path: "utboks", directoryHint: .isDirectory)
    }

    /// - Throws: when the folder cannot be written in.
    func keep(_ message: MailMessage, saying text: LetterText, as id: Letter.ID) throws {
        let files = FileManager.default
        try files.createDirectory(at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for (kind, bytes) in [("eml", Data(message.bytes)), ("txt", Data("\(text.subject)\n\n\(text.plain)".utf8))] {
            let file = place(of: id, kind)
            try bytes.write(to: file, options: .atomic)
            try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path(percentEncoded: false))
        }
    }

    /// As a mail program opens it; nil when it does not lie here any more.
    func message(_ id: Letter.ID) -> Data? { try? Data(contentsOf: place(of: id, "eml")) }

    /// What it says, the subject first.
    func text(_ id: Letter.ID) -> String? {
        (try? Data(contentsOf: place(of: id, "txt"))).map { String(decoding: $0, as: UTF8.self) }
    }

    func remove(_ id: Letter.ID) {
        for kind in ["eml", "txt"] { try? FileManager.default.removeItem(at: place(of: id, kind)) }
    }

    /// Takes away what is there of letters that are not to lie any more.
    func keepOnly(_ ids: Set<Letter.ID>) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false))) ?? []
        let there = Set(names.compactMap { Letter.ID(String($0.prefix(32))) })
        for id in there.subtracting(ids) { remove(id) }
    }

    private func place(of id: Letter.ID, _ kind: String) -> URL { url.appending(path: "\(id).\(kind)") }
}
