import Words
import WorkModel

/// Reads what mail servers say in a report of a letter that they had taken (RFC 3462 and 3464). Everything else that is in
/// a mailbox is nothing to it: what people write, that somebody is on holiday, and returns without a part for programs.
struct DeliveryReport {
    /// Where letters come back to, when that can tell which.
    let address: ReturnAddress?

    /// Whether a mail can be one, by its headers.
    static func canBe(_ headers: MailHeaders) -> Bool {
        let kind = MailKind(headers["Content-Type"] ?? "")
        guard kind.name == "multipart/report" else { return false }
        // Some leave out what kind of report it is.
        return ["delivery-status", "global-delivery-status", nil].contains(kind["report-type"]?.lowercased())
    }

    /// What it says of a letter of ours; nil when it is no such report, or is about something else.
    func read(_ mail: [UInt8]) -> LetterReturn? {
        let mail = MailPart(mail)
        guard DeliveryReport.canBe(mail.headers) else { return nil }
        let parts = mail.parts
        guard let status = parts.first(where: { DeliveryReport.statusKinds.contains($0.kind.name) }) else { return nil }
        let blocks = status.lines.split(whereSeparator: \.trimmed.isEmpty).map { MailHeaders($0) }
        let receivers = blocks.prefix(DeliveryReport.mostReceivers).compactMap(DeliveryReport.receiver)
        guard !receivers.isEmpty else { return nil }
        let returned = parts.first { DeliveryReport.returnedKinds.contains($0.kind.name) }?.inner.headers
        guard let tag = tag(to: mail.headers, about: blocks.first, of: returned) else { return nil }
        return LetterReturn(tag: tag, receivers: receivers)
    }

    // MARK: Which letter

    /// By the address that it came back to, or else by the letter's own name.
    private func tag(to headers: MailHeaders, about block: MailHeaders?, of returned: MailHeaders?) -> LetterTag? {
        let names = ["Delivered-To", "X-Original-To", "Envelope-To", "To"]
        let came = names.lazy.flatMap { headers.all($0) }.compactMap { receiver in
            address?.tag(in: DeliveryReport.inner(receiver))
        }
        if let tag = came.first { return tag }
        return [returned?["Message-ID"], block?["X-Original-Message-ID"]].lazy.compactMap { name in
            let parts = name.map { DeliveryReport.inner($0).split(separator: "@", omittingEmptySubsequences: false) }
            return parts.flatMap { $0.count == 2 ? LetterTag($0[0]) : nil }
        }.first
    }

    // MARK: What became of it

    private static func receiver(_ block: MailHeaders) -> LetterReturn.Receiver? {
        guard let action = block["Action"]?.lowercased() else { return nil }
        let end = block["Final-Recipient"]
        let address = (end ?? block["Original-Recipient"]).flatMap { EmailAddress(inner(afterKind($0))) }
        // The words may name whoever it was sent on to.
        let words = end == nil ? nil : block["Diagnostic-Code"].flatMap { PlainText.line(afterKind($0)).nilIfEmpty }
        let status = block["Status"].flatMap { try? /[245]\.\d{1,3}\.\d{1,3}/.prefixMatch(in: $0) }
            .map { String($0.output) }
        // Failed is final, also for a reason that might have passed: the server has given up. Only one that says in the
        // same breath that it has come is not believed.
        let hasFailed = action.hasPrefix("failed") && status?.hasPrefix("2") != true
        return .init(address: address, hasFailed: hasFailed, status: status, words: words)
    }

    /// What follows «rfc822;» or «smtp;».
    private static func afterKind(_ value: String) -> String {
        value.firstIndex(of: ";").map { String(value[value.index(after: $0)...]).trimmed } ?? value
    }

    /// What stands in angle brackets, or all there is.
    private static func inner(_ text: String) -> String {
        guard let start = text.lastIndex(of: "<") else { return text.trimmed }
        return String(text[text.index(after: start)...].prefix { $0 != ">" }).trimmed
    }

    private static let statusKinds: Set = ["message/delivery-status", "message/global-delivery-status"]
    private static let returnedKinds: Set = [
        "message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global", "message/global-headers",
    ]
    private static let mostReceivers = 50
}
