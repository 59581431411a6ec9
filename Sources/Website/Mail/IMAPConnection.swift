import CCurl
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A connection to an IMAP server, with libcurl: it encrypts and logs in, and then bytes go both ways.
///
/// Blocks until it is over, and is used by one thread only.
final class IMAPConnection {
    private let settings: IMAPSettings
    private let curl: UnsafeMutableRawPointer
    private let problem: UnsafeMutablePointer<CChar>
    private var socket: curl_socket_t = -1
    private let end: ContinuousClock.Instant
    /// Two thirds of the time have gone.
    var isLate: Bool { .now >= end - settings.timeout / 3 }

    /// - Throws: when nobody answers, or does not let us in.
    init(_ settings: IMAPSettings) throws(IMAPTrouble) {
        guard CurlOptions.isReady, let curl = curl_easy_init() else {
            throw IMAPTrouble(words: "libcurl cannot be started")
        }
        self.settings = settings
        self.curl = curl
        problem = .allocate(capacity: Int(CURL_ERROR_SIZE) + 1)
        problem.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE) + 1)
        end = .now + settings.timeout
        try open()
    }

    deinit {
        curl_easy_cleanup(curl)
        problem.deallocate()
    }

    private func open() throws(IMAPTrouble) {
        let result = connect()
        guard result == CURLE_OK else {
            let said = String(cString: problem)
            throw IMAPTrouble(
                words: said.isEmpty ? String(cString: curl_easy_strerror(result)) : said,
                isLogInRefused: result == CURLE_LOGIN_DENIED)
        }
        guard allemed_curl_get_socket(curl, &socket) == CURLE_OK, socket >= 0 else { throw .gone }
    }

    private func connect() -> CURLcode {
        do throws(CurlOptions.NotTaken) {
            let options = CurlOptions(curl)
            let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
            let scheme = settings.security == .tls ? "imaps" : "imap"
            try options.set(CURLOPT_URL, "\(scheme)://\(host):\(settings.port)/")
            try options.set(CURLOPT_ERRORBUFFER, UnsafeMutableRawPointer(problem))
            try options.standAlone(within: settings.timeout)
            try options.secure(settings.security, trusting: settings.certificates)
            try options.logIn(settings.logIn)
            // What libcurl itself can say to IMAP would mark mail as read.
            try options.set(CURLOPT_CONNECT_ONLY, 1)
            return curl_easy_perform(curl)
        } catch {
            return error.code
        }
    }

    func say(_ text: String) throws(IMAPTrouble) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            var count = 0
            switch rest.withUnsafeBytes({ curl_easy_send(curl, $0.baseAddress, $0.count, &count) }) {
            case CURLE_OK: rest = rest.dropFirst(count)
            case CURLE_AGAIN: try wait(for: POLLOUT)
            default: throw .gone
            }
        }
    }

    /// Some of what the server says, at least one byte.
    func hear() throws(IMAPTrouble) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            var count = 0
            switch buffer.withUnsafeMutableBytes({ curl_easy_recv(curl, $0.baseAddress, $0.count, &count) }) {
            case CURLE_OK where count > 0:
                guard .now < end else { throw .tooSlow }
                return Array(buffer.prefix(count))
            case CURLE_AGAIN: try wait(for: POLLIN)
            default: throw .gone
            }
        }
    }

    /// - Throws: when it has all taken too long.
    private func wait(for event: Int32) throws(IMAPTrouble) {
        let left = ContinuousClock.now.duration(to: end)
        guard left > .zero else { throw .tooSlow }
        var one = pollfd(fd: socket, events: Int16(event), revents: 0)
        _ = poll(&one, 1, Int32(clamping: Int(left / .milliseconds(1)) + 1))
    }
}
