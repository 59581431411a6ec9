import CCurl
import Foundation

/// A question for an access token, with libcurl: one request over https, and an answer that is neither long nor slow.
///
/// Blocks until it is over, and is used by one thread only.
final class TokenTransfer {
    private let client: OAuthClient
    private var answer: [UInt8] = []
    private(set) var isTooLong = false

    init(_ client: OAuthClient) {
        self.client = client
    }

    func run() throws(TokenTrouble) -> AccessToken {
        guard OAuthClient.isSafe(client.address) else {
            throw TokenTrouble(words: "An access token is asked for only over https.")
        }
        guard CurlOptions.isReady, let curl = curl_easy_init() else {
            throw TokenTrouble(words: "libcurl cannot be started")
        }
        defer { curl_easy_cleanup(curl) }
        let headers = curl_slist_append(nil, "Accept: application/json")
        defer { curl_slist_free_all(headers) }
        let result = perform(curl, headers)
        guard !isTooLong else { throw TokenTrouble(words: "The token server’s answer is too long.") }
        guard result == CURLE_OK else {
            throw TokenTrouble(words: "The token server cannot be used: \(String(cString: curl_easy_strerror(result)))")
        }
        var status = 0
        guard allemed_curl_get_number(curl, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK else { throw .noToken }
        return try AccessToken(answer: answer, status: status, to: client)
    }

    private func perform(_ curl: UnsafeMutableRawPointer, _ headers: UnsafeMutablePointer<curl_slist>?) -> CURLcode {
        do throws(CurlOptions.NotTaken) {
            try setUp(CurlOptions(curl), headers)
            return curl_easy_perform(curl)
        } catch {
            return error.code
        }
    }

    private func setUp(_ options: CurlOptions, _ headers: UnsafeMutablePointer<curl_slist>?)
        throws(CurlOptions.NotTaken)
    {
        // It follows no address that it is sent on to: the secret is for this one.
        try options.set(CURLOPT_URL, client.address.absoluteString)
        try options.set(CURLOPT_COPYPOSTFIELDS, client.form)
        try options.set(CURLOPT_HTTPHEADER, headers)
        try options.standAlone(within: client.timeout)
        try options.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let file = client.certificates { try options.set(CURLOPT_CAINFO, file.path(percentEncoded: false)) }
        try options.set(CURLOPT_WRITEDATA, Unmanaged.passUnretained(self).toOpaque())
        try options.setWriting { bytes, size, count, me in
            guard let bytes, let me else { return 0 }
            let transfer = Unmanaged<TokenTransfer>.fromOpaque(me).takeUnretainedValue()
            return transfer.take(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
    }

    /// - Returns: how much was taken; nothing once it has become too much.
    func take(_ piece: UnsafeRawBufferPointer) -> Int {
        guard answer.count + piece.count <= TokenTransfer.longest else {
            isTooLong = true
            return 0
        }
        answer += piece
        return piece.count
    }

    private static let longest = 65_536
}
