import Hummingbird

/// What a browser is known by: «Firefox på Windows». Nothing more is kept of what it calls itself.
struct BrowserName {
    /// As it is kept: «Firefox/Windows».
    let text: String

    init(kept text: String) {
        self.text = text
    }

    func words(_ say: Tongue) -> String {
        text.replacing("/", with: say(nb: " på ", nn: " på ", en: " on "))
    }

    /// Nil when neither is known.
    init?(_ request: Request) {
        self.init(request.headers[.userAgent] ?? "")
    }

    init?(_ agent: String) {
        // Every one of them claims to be those that come after it here.
        let browsers = [
            ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
            ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
        ]
        let systems = [
            ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"),
            ("CrOS", "Chromebook"), ("Linux", "Linux"),
        ]
        let known = [browsers, systems].compactMap { list in list.first { agent.contains($0.0) }?.1 }
        guard !known.isEmpty else { return nil }
        text = known.joined(separator: "/")
    }
}
