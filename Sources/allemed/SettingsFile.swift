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
            throw Trouble(description: problem.description)
        }
    }

    /// What stands in the file, and is no setting of this program: it is passed over.
    static func unknownKeys(in folder: URL) throws -> [String] {
        try read(in: folder).map { $0.0.joined(separator: ".") }.filter { !Settings.isKnown($0) }.sorted()
    }

    private static func provider(in folder: URL) throws -> InMemoryProvider {
        let values = try read(in: folder).map {
            (AbsoluteConfigKey($0.0), ConfigValue(.string($0.1), isSecret: false))
        }
        return InMemoryProvider(name: "file", values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
    }

    /// Empty where there is no file.
    private static func read(in folder: URL) throws -> [([String], String)] {
        let url = folder.appending(path: "allemed.json")
        let path = url.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        guard let data = try? Data(contentsOf: url) else {
            throw Trouble(description: "The settings in \(path) cannot be read by \(Trouble.user).")
        }
        guard let object = try? JSONSerialization.jsonObject(with: data), let settings = object as? [String: Any] else {
            throw Trouble(
                description:
                    "\(path) is not JSON with settings. Look for a quotation mark, a comma or a bracket that is missing, or too many."
            )
        }
        return flat(settings)
    }

    private static func flat(_ settings: [String: Any], below path: [String] = []) -> [([String], String)] {
        settings.flatMap { key, value -> [([String], String)] in
            let path = path + key.split(separator: ".").map(String.init)
            if let nested = value as? [String: Any] { return flat(nested, below: path) }
            return [(path, "\(value)")]
        }
    }
}
