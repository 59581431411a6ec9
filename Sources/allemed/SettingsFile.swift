import ArgumentParser
import Configuration
import Foundation
import Website

/// `allemed.json` in the data folder: settings by their keys, with or without nesting.
enum SettingsFile {
    /// The settings of the site on a data folder: arguments first, then the environment, then the file.
    ///
    /// - Throws: a sentence that names the setting that is wrong.
    static func settings(in folder: URL, over arguments: [AbsoluteConfigKey: ConfigValue] = [:]) throws -> Settings {
        let reader = ConfigReader(providers: [
            InMemoryProvider(name: "arguments", values: arguments),
            KeyMappingProvider(upstream: EnvironmentVariablesProvider()) { $0.prepending("allemed") },
            try provider(in: folder),
        ])
        do {
            return try Settings(config: reader)
        } catch let problem as SettingProblem {
            throw ValidationError(problem.description)
        }
    }

    private static func provider(in folder: URL) throws -> InMemoryProvider {
        let url = folder.appending(path: "allemed.json")
        guard let data = try? Data(contentsOf: url) else { return InMemoryProvider(name: "file", values: [:]) }
        guard let object = try? JSONSerialization.jsonObject(with: data), let settings = object as? [String: Any] else {
            throw ValidationError("The file allemed.json in the data folder is not JSON with settings.")
        }
        let values = flat(settings).map { (AbsoluteConfigKey($0.0), ConfigValue(.string($0.1), isSecret: false)) }
        return InMemoryProvider(name: "file", values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
    }

    private static func flat(_ settings: [String: Any], below path: [String] = []) -> [([String], String)] {
        settings.flatMap { key, value -> [([String], String)] in
            let path = path + key.split(separator: ".").map(String.init)
            if let nested = value as? [String: Any] { return flat(nested, below: path) }
            return [(path, "\(value)")]
        }
    }
}
