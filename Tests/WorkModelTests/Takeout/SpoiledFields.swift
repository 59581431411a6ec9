import Foundation

/// Every way in which a value can break what the published schema says of it, one at a time. What has a name of its own
/// in the schema, such as a phrase, is gone through where it first stands.
final class SpoiledFields {
    private let definitions: [String: Any]
    private var seen: Set<String> = []

    struct Spoiling {
        /// «steps[0].minutes: 601».
        let what: String
        /// The whole value with the spoilt one in it; nil when it has been taken out.
        let value: Any?
    }

    init(_ schema: [String: Any]) {
        definitions = schema["$defs"] as? [String: Any] ?? [:]
    }

    func spoilings(of value: Any?, by schema: [String: Any], at place: String) -> [Spoiling] {
        if let reference = schema["$ref"] as? String {
            let name = String(reference.dropFirst("#/$defs/".count))
            let named = definitions[name] as? [String: Any] ?? [:]
            // A row's own id may be any; one that points must point at something.
            let dangling = name == "id" && !place.hasSuffix(".id") ? [String(repeating: "f", count: 32)] : []
            let inside =
                seen.insert(name).inserted ? spoilings(of: value, by: named, at: place) : bad(named, at: place)
            return inside + dangling.map { Spoiling(what: "\(place): \($0)", value: $0) }
        }
        if let forms = schema["oneOf"] as? [[String: Any]], schema["type"] == nil {
            let form = forms.first { SpoiledFields.isOf(value, $0) } ?? forms[0]
            return spoilings(of: value, by: form, at: place)
        }
        let here = bad(schema, at: place)
        switch value {
        case let object as [String: Any]: return here + inside(object, schema, place)
        case let list as [Any]: return here + inside(list, schema, place)
        default: return here
        }
    }

    /// Values that are not of the kind that is asked for.
    private func bad(_ schema: [String: Any], at place: String) -> [Spoiling] {
        bad(schema).map { Spoiling(what: "\(place): \(String(describing: $0).prefix(40))", value: $0) }
    }

    private func bad(_ schema: [String: Any]) -> [Any] {
        if schema["enum"] != nil || schema["const"] != nil { return ["noe annet", "", 5, [String]()] }
        switch schema["type"] as? String {
        case "integer":
            let least = (schema["minimum"] as? Int).map { [$0 - 1] } ?? []
            let most = (schema["maximum"] as? Int).map { [$0 + 1] } ?? []
            return ["tre", 1.5, 1e300, Int.max, Int.min, true, [Int]()] + least + most
        case "string":
            let isShort = (schema["maxLength"] as? Int ?? .max) <= 20_000
            let long =
                isShort ? (schema["maxLength"] as? Int).map { [String(repeating: "æ", count: $0 + 1)] } ?? [] : []
            let least = (schema["minLength"] as? Int ?? 0) > 0 ? [""] : []
            let odd = schema["pattern"] != nil ? ["", "nei", "\u{0}", "٢٠٢٧-٠١-١٤", "2027-02-30"] : []
            let bytes = schema["contentEncoding"] != nil ? ["%%%"] : []
            return [5, true, [String](), [String: Any]()] + long + least + odd + bytes
        case "boolean": return ["ja", 1, 0, [Bool]()]
        case "array": return ["en liste", 5, [String: Any]()]
        default: return ["et objekt", 5, [Any]()]
        }
    }

    private func inside(_ object: [String: Any], _ schema: [String: Any], _ place: String) -> [Spoiling] {
        func with(_ key: String, _ value: Any?) -> [String: Any] {
            object.merging([key: value as Any]) { _, new in new }
        }
        let missing = (schema["required"] as? [String] ?? []).map { key in
            Spoiling(what: "\(place) without \(key)", value: object.filter { $0.key != key })
        }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let spoilt = properties.keys.sorted().filter { $0 != "rendered" }.flatMap { key in
            spoilings(of: object[key], by: properties[key] ?? [:], at: "\(place).\(key)").map { spoiling in
                Spoiling(what: spoiling.what, value: with(key, spoiling.value))
            }
        }
        guard let others = schema["additionalProperties"] as? [String: Any], let key = object.keys.sorted().first else {
            return missing + spoilt
        }
        return missing + spoilt
            + spoilings(of: object[key], by: others, at: "\(place).\(key)").map { spoiling in
                Spoiling(what: spoiling.what, value: with(key, spoiling.value))
            }
    }

    private func inside(_ list: [Any], _ schema: [String: Any], _ place: String) -> [Spoiling] {
        guard let first = list.first, let items = schema["items"] as? [String: Any] else { return [] }
        let most = schema["maxItems"] as? Int ?? .max
        let full =
            most <= 1000
            ? [Spoiling(what: "\(place): \(most + 1)", value: Array(repeating: first, count: most + 1))] : []
        return full
            + spoilings(of: first, by: items, at: "\(place)[0]").map { spoiling in
                Spoiling(what: spoiling.what, value: [spoiling.value as Any] + list.dropFirst())
            }
    }

    private static func isOf(_ value: Any?, _ form: [String: Any]) -> Bool {
        let kinds = ((form["properties"] as? [String: [String: Any]])?["kind"]?["enum"]) as? [String] ?? []
        return kinds.contains((value as? [String: Any])?["kind"] as? String ?? "")
    }
}
