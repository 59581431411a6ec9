import CCurl
import Foundation

/// What is the same for every mail server, whether letters are handed to it or read there.
extension CurlOptions {
    /// Nothing from the environment: no proxy, and no signal in a process with many threads.
    ///
    /// - Parameter timeout: for all that libcurl does; a connection takes half a minute of it at most.
    func standAlone(within timeout: Duration) throws(NotTaken) {
        try set(CURLOPT_PROXY, "")
        try set(CURLOPT_NOSIGNAL, 1)
        let milliseconds = Int(timeout / .milliseconds(1))
        try set(CURLOPT_TIMEOUT_MS, milliseconds)
        try set(CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, 30_000))
    }

    /// Nothing is said before it is encrypted, by a server whose certificate is right.
    func secure(_ security: SMTPSettings.Security, trusting certificates: URL?) throws(NotTaken) {
        guard security != .none else { return }
        try set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let certificates { try set(CURLOPT_CAINFO, certificates.path(percentEncoded: false)) }
    }

    func logIn(_ logIn: SMTPSettings.LogIn) throws(NotTaken) {
        switch logIn {
        case .notNeeded: break
        case .password(let user, let password):
            try set(CURLOPT_USERNAME, user)
            try set(CURLOPT_PASSWORD, password)
        case .bearer(let user, let token):
            try set(CURLOPT_USERNAME, user)
            try set(CURLOPT_XOAUTH2_BEARER, token)
            // A server that offers other ways as well is not shown an empty password.
            try set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2")
        // Its token has not been fetched.
        case .client: throw NotTaken(code: CURLE_LOGIN_DENIED)
        }
    }
}
