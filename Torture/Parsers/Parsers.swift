import Foundation
import Words

@testable import Documents
@testable import Website
@testable import WorkModel

/// Everything that reads what came from outside, by name: what `make torture LONG=1` feeds with millions of odd inputs.
/// None may stop the program, and what one has taken it must take again.
///
/// Built only with `ALLEMED_PARSERS` set, for libFuzzer. `PARSER` says which parser gets the inputs.
let parsers: [String: @Sendable ([UInt8]) -> Void] = [
    "takeout": { bytes in
        guard let takeout = try? Takeout(json: Data(bytes)) else { return }
        guard let again = try? takeout.json() else { fatalError("was read, and cannot be written") }
        guard (try? Takeout(json: again)) != nil else { fatalError("was written, and cannot be read") }
    },
    "unit-file": { bytes in
        let line = Data(bytes)
        _ = UnitFile.isOne(firstLine: line)
        try? UnitFile.check(firstLine: line)
        _ = try? UnitFile.owner(line)
        _ = try? UnitFile.dugnad(line)
        _ = try? UnitFile.plan(lastLine: line)
        _ = try? UnitFile.forerunners(lastLine: line)
    },
    "figures-table": { bytes in
        _ = try? StatisticsTable(jsonStat: bytes).cells(named: "12944")
        _ = try? StatisticsTable(csv: StatisticsText.decoded(bytes)).cells(named: "08764")
    },
    "figures-workbook": { bytes in
        guard let archive = try? ZipArchive(bytes) else { return }
        for name in archive.names { _ = try? archive.file(name) }
        _ = try? BufdirMonitor(archive, named: "barnefattigdom").cells
    },
    "invitees": { bytes in
        guard let text = try? ListFile.text(of: bytes) else { return }
        _ = InviteeReading(file: text, .onlyByAUnit, for: .municipality)
        _ = InviteeReading(pasted: text, .until(Moment(milliseconds: 0)), for: .youth)
    },
    "picture": { bytes in
        guard let picture = try? PNGPicture(Data(bytes)) else { return }
        guard (try? PNGPicture(picture.bytes)) == picture else { fatalError("another picture the second time") }
    },
    "form": { bytes in
        let form = Form(encoded: String(decoding: bytes, as: UTF8.self))
        _ = form.number("n")
        _ = form.all("n")
        _ = form.beginning(with: "")
    },
    "upload": { bytes in
        let upload = Upload(bytes[...], boundary: "x", field: "fil")
        _ = upload?.form["n"]
    },
    "delivery-report": { bytes in
        _ = DeliveryReport(address: ReturnAddress("dugnad+*@fjordvik.example")).read(bytes)
    },
    "imap": { bytes in
        var rest = bytes[...]
        var conversation = IMAPConversation(
            say: { _ throws(IMAPTrouble) in },
            hear: { () throws(IMAPTrouble) in
                guard !rest.isEmpty else { throw .notUnderstood }
                defer { rest = rest.dropFirst(64) }
                return Array(rest.prefix(64))
            })
        let report = DeliveryReport(address: nil)
        _ = try? conversation.read(
            "INBOX", as: "dugnad", after: nil, at: Moment(milliseconds: 1_800_000_000_000), by: report)
    },
    "smtp": { bytes in
        var conversation = SMTPConversation()
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            switch line.first {
            case "R": conversation.weSaid("RCPT TO:<ola@fjordvik.example>")
            case ".": conversation.gaveAllOfTheLetter()
            default: conversation.theySaid(String(line))
            }
            _ = conversation.delivery(problem: "broken off")
        }
    },
    "access-token": { bytes in
        guard let address = URL(string: "https://token.example/") else { return }
        let client = OAuthClient(address: address, id: "allemed", secret: "hemmelig")
        for status in [200, 400] { _ = try? AccessToken(answer: bytes, status: status, to: client) }
    },
    "id-token": { bytes in
        _ = try? IDToken(String(decoding: bytes, as: UTF8.self))
        guard let claims = try? Claims(json: Data(bytes)) else { return }
        _ = claims.organisations(at: ["authorization_details", "authorized_parties", "orgno", "ID"])
        _ = (claims.subject, claims.audiences, claims.verifiedAddress, claims.filled(from: claims).subject)
    },
    "provider": { bytes in
        _ = try? KeySet(bytes)
        let settings = ProviderSettings(
            key: "porten", name: "Porten", issuer: "https://porten.example", client: "allemed")
        _ = try? ProviderMetadata(bytes, of: settings)
    },
    "drawing": { bytes in _ = Drawing(bytes).fault },
    "content": { bytes in
        let files = ContentFiles(carried: ["kort/kommune.yaml": String(decoding: bytes, as: UTF8.self)])
        _ = files.problems(in: "kort/kommune.yaml", as: [String: [String]].self)
        _ = try? files.decodeAll(in: "kort", [String: String].self)
    },
    "command": { bytes in _ = try? JSONDecoder().decode(OperatorRequest.self, from: Data(bytes)) },
    "typed": { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        _ = (try? NoteText.checked(text), try? TypedText.line(text), try? TypedText.lines(text))
        _ = try? TypedText.day(text)
        _ = (EmailAddress(text), RoomCode(text), Secret(text), SixDigits.read(text), OrganisationNumber(text))
        _ = (try? MeetingLink.read(text), try? Tally.read(text, of: "barn"), PersonalData.found(in: text))
        _ = (WrittenPostalAddress.isOne(text), PastedLines.notes(text), ConcreteIdea(reading: text).what)
        _ = (ComparableNote(text), WordStem.of(text), PastedList.withoutMarks(text))
        let once = [Block](text: text)
        guard [Block](text: once.asText) == once else { fatalError("the minutes change when they are looked at") }
    },
]

let parser = ProcessInfo.processInfo.environment["PARSER"].flatMap { parsers[$0] }

/// libFuzzer's own `main` looks for it by this name, also where ours is the one that runs.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let parser else { fatalError("PARSER is to be one of: \(parsers.keys.sorted().joined(separator: " "))") }
    parser(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func feed(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Where the program begins, as the package manager calls it.
@_cdecl("parsers_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
    var (count, arguments) = (count, arguments)
    return feed(&count, &arguments, readOne)
}
