import CCurl
import Foundation
import WorkModel

/// One letter on its way to a mail server, with libcurl: a connection, the letter, and the answer.
///
/// Blocks until it is over, and is used by one thread only.
final class SMTPTransfer {
    private let settings: SMTPSettings
    private let from: EmailAddress
    private let to: EmailAddress
    private var rest: ArraySlice<UInt8>
    private(set) var conversation = SMTPConversation()
    /// The server does not take the password or the token.
    private(set) var isLogInRefused = false

    init(_ letter: [UInt8], from: EmailAddress, to: EmailAddress, settings: SMTPSettings) {
        self.settings = settings
        self.from = from
        self.to = to
        rest = letter[...]
    }

    func run() -> Delivery {
        guard CurlOptions.isReady, let curl = curl_easy_init() else { return .ours("libcurl cannot be started") }
        let receivers = curl_slist_append(nil, to.ascii)
        var problem = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE) + 1)
        let result = problem.withUnsafeMutableBufferPointer { perform(curl, receivers, $0.baseAddress) }
        curl_slist_free_all(receivers)
        isLogInRefused = result == CURLE_LOGIN_DENIED
        let said = String(decoding: problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return conversation.delivery(problem: said.isEmpty ? String(cString: curl_easy_strerror(result)) : said)
    }

    private func perform(
        _ curl: UnsafeMutableRawPointer, _ receivers: UnsafeMutablePointer<curl_slist>?,
        _ problem: UnsafeMutablePointer<CChar>?
    ) -> CURLcode {
        // What is said in parting is said here, while there is somebody to hear it.
        defer { curl_easy_cleanup(curl) }
        do throws(CurlOptions.NotTaken) {
            try setUp(CurlOptions(curl), receivers, problem)
            return curl_easy_perform(curl)
        } catch {
            return error.code
        }
    }

    private func setUp(
        _ options: CurlOptions, _ receivers: UnsafeMutablePointer<curl_slist>?, _ problem: UnsafeMutablePointer<CChar>?
    ) throws(CurlOptions.NotTaken) {
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        let scheme = settings.security == .tls ? "smtps" : "smtp"
        // The path is the name that we greet with.
        try options.set(CURLOPT_URL, "\(scheme)://\(host):\(settings.port)/\(from.domain)")
        try options.set(CURLOPT_MAIL_FROM, from.ascii)
        try options.set(CURLOPT_MAIL_RCPT, receivers)
        try options.set(CURLOPT_UPLOAD, 1)
        try options.set(CURLOPT_ERRORBUFFER, problem)
        try options.standAlone(within: settings.timeout)
        try options.secure(settings.security, trusting: settings.certificates)
        try options.logIn(settings.logIn)
        try listen(options)
    }

    /// libcurl asks for the letter piece by piece, and tells what is said on the way.
    private func listen(_ options: CurlOptions) throws(CurlOptions.NotTaken) {
        let me = Unmanaged.passUnretained(self).toOpaque()
        try options.set(CURLOPT_READDATA, me)
        try options.setReading { buffer, size, count, me in
            guard let buffer, let me else { return 0 }
            return SMTPTransfer.at(me).give(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
        }
        try options.set(CURLOPT_VERBOSE, 1)
        try options.set(CURLOPT_DEBUGDATA, me)
        try options.setListening { _, kind, bytes, count, me in
            guard let bytes, let me, kind == CURLINFO_HEADER_IN || kind == CURLINFO_HEADER_OUT else { return 0 }
            let said = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
            SMTPTransfer.at(me).hear(said, isOurs: kind == CURLINFO_HEADER_OUT)
            return 0
        }
    }

    func give(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let piece = rest.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        // Asked again when there is no more: everything before has been sent.
        if piece.isEmpty { conversation.gaveAllOfTheLetter() }
        return piece.count
    }

    func hear(_ said: String, isOurs: Bool) {
        for line in said.split(whereSeparator: \.isNewline) {
            if isOurs { conversation.weSaid(String(line)) } else { conversation.theySaid(String(line)) }
        }
    }

    private static func at(_ pointer: UnsafeMutableRawPointer) -> SMTPTransfer {
        Unmanaged<SMTPTransfer>.fromOpaque(pointer).takeUnretainedValue()
    }
}
