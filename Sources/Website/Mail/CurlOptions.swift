import CCurl

/// What libcurl is to do, one option at a time. One that it does not take is never passed over: it may be the one that
/// says that nothing is to be sent in clear.
struct CurlOptions {
    private let curl: UnsafeMutableRawPointer

    struct NotTaken: Error {
        let code: CURLcode
    }

    init(_ curl: UnsafeMutableRawPointer) {
        self.curl = curl
    }

    func set(_ option: CURLoption, _ text: String) throws(NotTaken) {
        try check(allemed_curl_set_text(curl, option, text))
    }

    func set(_ option: CURLoption, _ number: Int) throws(NotTaken) {
        try check(allemed_curl_set_number(curl, option, number))
    }

    func set(_ option: CURLoption, _ pointer: UnsafeMutableRawPointer?) throws(NotTaken) {
        try check(allemed_curl_set_pointer(curl, option, pointer))
    }

    func set(_ option: CURLoption, _ list: UnsafeMutablePointer<curl_slist>?) throws(NotTaken) {
        try check(allemed_curl_set_list(curl, option, list))
    }

    /// - Parameter read: fills a buffer with what is to be sent; 0 when there is no more.
    func setReading(_ read: curl_read_callback) throws(NotTaken) {
        try check(allemed_curl_set_reading(curl, read))
    }

    /// - Parameter listen: is told what is said, by both.
    func setListening(_ listen: curl_debug_callback) throws(NotTaken) {
        try check(allemed_curl_set_listening(curl, listen))
    }

    /// - Parameter write: takes what comes, and says how much of it; less than all ends the conversation.
    func setWriting(_ write: curl_write_callback) throws(NotTaken) {
        try check(allemed_curl_set_writing(curl, write))
    }

    /// libcurl is started once for the process.
    static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    private func check(_ code: CURLcode) throws(NotTaken) {
        guard code == CURLE_OK else { throw NotTaken(code: code) }
    }
}
