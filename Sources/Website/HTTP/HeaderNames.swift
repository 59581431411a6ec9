import HTTPTypes

/// Headers that have no name in `HTTPTypes`.
extension HTTPField.Name {
    /// Sent by our own script.
    static let xLive = HTTPField.Name("X-Live")!
    static let lastEventID = HTTPField.Name("Last-Event-ID")!
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
    static let permissionsPolicy = HTTPField.Name("Permissions-Policy")!
    static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
    static let xFrameOptions = HTTPField.Name("X-Frame-Options")!
    static let crossOriginOpenerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy")!
    static let refresh = HTTPField.Name("Refresh")!
    static let xAccelBuffering = HTTPField.Name("X-Accel-Buffering")!
}
