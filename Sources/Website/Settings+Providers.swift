import Configuration
import Foundation
import Words

extension Settings {
    /// `signin.…`: the providers that people can sign in at, each under a name of its own.
    ///
    /// - Throws: a `SettingProblem` with a sentence that names the key.
    static func providers(_ config: ConfigReader, publicAddress: URL?) throws -> [ProviderSettings] {
        let names = (config.string(forKey: "signin.providers") ?? "").split { $0 == "," || $0 == " " }.map(String.init)
        guard !names.isEmpty else { return [] }
        guard names.count <= 10, Set(names).count == names.count, names.allSatisfy(isProvidersName) else {
            throw SettingProblem(
                "signin.providers must be at most ten names of your own, each once, in small letters and digits, such as entra."
            )
        }
        guard let publicAddress, ProviderSettings.isSafe(publicAddress) else {
            throw SettingProblem(
                "public.address must be set with signin.providers, and be https: the providers send people back to it.")
        }
        return try names.map { try provider($0, config) }
    }

    private static func isProvidersName(_ name: String) -> Bool {
        name.wholeMatch(of: /[a-z][a-z0-9]{0,29}/) != nil && name != "providers"
    }

    private static func provider(_ key: String, _ config: ConfigReader) throws -> ProviderSettings {
        func text(_ name: String, isSecret: Bool = false) -> String? {
            config.string(forKey: ConfigKey("signin.\(key).\(name)"), isSecret: isSecret).flatMap(\.nilIfEmpty)
        }
        func needed(_ name: String) throws -> String {
            guard let text = text(name) else {
                throw SettingProblem("signin.\(key).\(name) must be set with signin.providers.")
            }
            return text
        }
        let provider = ProviderSettings(
            key: key, name: try providersName(needed("name"), key), issuer: try needed("issuer"),
            client: try needed("client"), secret: text("secret", isSecret: true),
            scope: try scope(text("scope"), key), levels: text("acr"),
            parameters: try parameters(text("parameters"), key),
            organisations: (text("organisation") ?? "").split(separator: " ").map(String.init),
            certificates: try certificates("signin.\(key).ca", text("ca")))
        guard provider.discovery != nil, !provider.issuer.contains("?") else {
            throw SettingProblem(
                "signin.\(key).issuer must be the provider’s own https address, as it writes it itself, such as https://login.example.no."
            )
        }
        return provider
    }

    private static func providersName(_ name: String, _ key: String) throws -> String {
        guard name.count <= 60, PlainText.line(name) == name else {
            throw SettingProblem("signin.\(key).name must be one line of at most 60 signs.")
        }
        return name
    }

    private static func scope(_ text: String?, _ key: String) throws -> String {
        let scope = text ?? ProviderSettings.usualScope
        guard scope.split(separator: " ").contains("openid") else {
            throw SettingProblem("signin.\(key).scope must hold the word openid.")
        }
        return scope
    }

    /// As they stand in an address: «prompt=select_account&ui_locales=nb».
    private static func parameters(_ text: String?, _ key: String) throws -> [ProviderSettings.Parameter] {
        let fields = (text ?? "").split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return parts.map { $0.removingPercentEncoding ?? $0 }
        }
        guard fields.allSatisfy({ $0.count == 2 && !$0[0].isEmpty }) else {
            throw SettingProblem(
                "signin.\(key).parameters must be written as in an address, such as prompt=select_account&ui_locales=nb."
            )
        }
        let parameters = fields.map { ProviderSettings.Parameter(name: $0[0], value: $0[1]) }
        if let own = parameters.first(where: { ProviderSettings.ownParameters.contains($0.name) }) {
            throw SettingProblem("signin.\(key).parameters cannot set \(own.name), which the program sets itself.")
        }
        return parameters
    }
}
