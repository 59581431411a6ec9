import CCurl
import Foundation

/// A question to a provider.
struct OutsideQuestion: Sendable {
    let address: URL
    /// Posted, when there is one.
    var form: String?
    /// What says who asks; never logged.
    var authorization: String?
    var certificates: URL?
    var timeout = Duration.seconds(10)
}

struct OutsideAnswer: Sendable {
    let status: Int
    let bytes: [UInt8]
}

/// One question to a provider with libcurl, and an answer that is neither long nor slow. It follows no address that it is
/// sent on to: what is said is for this one.
///
/// Blocks until it is over, and is used by one thread only.
final class OutsideTransfer {
    private let question: OutsideQuestion
    private var bytes: [UInt8] = []
    private var isTooLong = false

    /// Of an answer, in bytes.
    static let longest = 1_048_576

    private init(_ question: OutsideQuestion) {
        self.question = question
    }

    static func run(_ question: OutsideQuestion) throws(ProviderTrouble) -> OutsideAnswer {
        guard ProviderSettings.isSafe(question.address) else { throw .unsafeAddress }
        return try OutsideTransfer(question).run()
    }

    private func run() throws(ProviderTrouble) -> OutsideAnswer {
        guard CurlOptions.isReady, let curl = curl_easy_init() else { throw .cannotBeReached("no libcurl") }
        defer { curl_easy_cleanup(curl) }
        var headers = curl_slist_append(nil, "Accept: application/json")
        if let authorization = question.authorization {
            headers = curl_slist_append(headers, "Authorization: \(authorization)")
        }
        defer { curl_slist_free_all(headers) }
        let result = perform(curl, headers)
        guard !isTooLong else { throw .answersTooMuch }
        guard result == CURLE_OK else { throw .cannotBeReached(String(cString: curl_easy_strerror(result))) }
        var status = 0
        guard allemed_curl_get_number(curl, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK else {
            throw .cannotBeReached("no status")
        }
        return OutsideAnswer(status: status, bytes: bytes)
    }

    private func perform(_ curl: UnsafeMutableRawPointer, _ headers: UnsafeMutablePointer<curl_slist>?) -> CURLcode {
        do throws(CurlOptions.NotTaken) {
            try setUp(CurlOptions(curl), headers)
            return curl_easy_perform(curl)
        } catch {
            return error.code
        }
    }

    private func setUp(
        _ options: CurlOptions, _ headers: UnsafeMutablePointer<curl_slist>?
    ) throws(CurlOptions.NotTaken) {
        try options.set(CURLOPT_URL, question.address.absoluteString)
        if let form = question.form { try options.set(CURLOPT_COPYPOSTFIELDS, form) }
        try options.set(CURLOPT_HTTPHEADER, headers)
        try options.standAlone(within: question.timeout)
        try options.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let file = question.certificates { try options.set(CURLOPT_CAINFO, file.path(percentEncoded: false)) }
        try options.set(CURLOPT_WRITEDATA, Unmanaged.passUnretained(self).toOpaque())
        try options.setWriting { bytes, size, count, me in
            guard let bytes, let me else { return 0 }
            let transfer = Unmanaged<OutsideTransfer>.fromOpaque(me).takeUnretainedValue()
            return transfer.take(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
    }

    /// - Returns: how much was taken; nothing once it has become too much.
    private func take(_ piece: UnsafeRawBufferPointer) -> Int {
        guard bytes.count + piece.count <= OutsideTransfer.longest else {
            isTooLong = true
            return 0
        }
        bytes += piece
        return piece.count
    }
}
