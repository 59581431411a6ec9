import Foundation

/// Every way in which a value can break what the published schema says of it, one at a time.
///
/// All rows of a list and all forms of a value are gone through, and each fault of each field is tried once, where it
/// first can be: what has a name of its own in the schema, such as a phrase, is the same field wherever it stands.
final class SpoiledFields {
    private let definitions: [String: Any]
    private var told: Set<String> = []

    struct Spoiling {
        /// «steps[].minutes: 601».
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
            let isPointer = name == "id" && !place.hasSuffix(".id")
            return (isPointer ? tellOnce(String(repeating: "f", count: 32), at: place) : [])
                + bad(named, at: place) + spoilings(of: value, by: named, at: name)
        }
        if let forms = schema["oneOf"] as? [[String: Any]], schema["type"] == nil {
            let form = forms.first { SpoiledFields.isOf(value, $0) } ?? forms[0]
            let kind = (SpoiledFields.kinds(form).first).map { "\(place) \($0)" }
            return spoilings(of: value, by: form, at: kind ?? place)
        }
        let here = bad(schema, at: place)
        switch value {
        case let object as [String: Any]: return here + inside(object, schema, place)
        case let list as [Any]: return here + inside(list, schema, place)
        default: return here
        }
    }

    private func tellOnce(_ value: Any?, at what: String) -> [Spoiling] {
        tellOnce(what: "\(what): \(String(describing: value).prefix(40))", value)
    }

    private func tellOnce(what: String, _ value: Any?) -> [Spoiling] {
        told.insert(what).inserted ? [Spoiling(what: what, value: value)] : []
    }

    /// Values that are not of the kind that is asked for.
    private func bad(_ schema: [String: Any], at place: String) -> [Spoiling] {
        bad(schema).flatMap { tellOnce($0, at: place) }
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
        let missing = (schema["required"] as? [String] ?? []).flatMap { key in
            tellOnce(what: "\(place) without \(key)", object.filter { $0.key != key })
        }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let spoilt = properties.keys.sorted().filter { $0 != "rendered" }.flatMap { key in
            field(key, of: object, by: properties[key] ?? [:], at: "\(place).\(key)")
        }
        let others = schema["additionalProperties"] as? [String: Any]
        let free = others.map { others in
            object.keys.sorted().flatMap { field($0, of: object, by: others, at: "\(place).*") }
        }
        return missing + lonely(object, schema, place) + spoilt + (free ?? [])
    }

    private func field(_ key: String, of object: [String: Any], by schema: [String: Any], at place: String)
        -> [Spoiling]
    {
        spoilings(of: object[key], by: schema, at: place).map { spoiling in
            Spoiling(
                what: spoiling.what, value: object.merging([key: spoiling.value as Any]) { _, new in new })
        }
    }

    /// What must not stand without something else, or beside it.
    private func lonely(_ object: [String: Any], _ schema: [String: Any], _ place: String) -> [Spoiling] {
        let dependent = schema["dependentRequired"] as? [String: [String]] ?? [:]
        let alone = dependent.sorted { $0.key < $1.key }.flatMap { key, others in
            others.filter { object[key] != nil && object[$0] != nil }.flatMap { other in
                tellOnce(what: "\(place).\(key) without \(other)", object.filter { $0.key != other })
            }
        }
        let forms = (schema["oneOf"] ?? schema["anyOf"]) as? [[String: Any]] ?? []
        let keys = forms.flatMap { $0["required"] as? [String] ?? [] }
        guard schema["type"] as? String == "object", !keys.isEmpty else { return alone }
        var none = object.filter { !keys.contains($0.key) }
        for constraint in forms.compactMap({ $0["properties"] as? [String: [String: Any]] }) {
            for (key, _) in constraint where none[key] is String { none[key] = "" }
        }
        // What else may not stand without those keys has been taken out too: it is refused for this alone.
        for (key, others) in dependent where others.contains(where: keys.contains) { none[key] = nil }
        var both = object
        if schema["oneOf"] != nil {
            for key in keys where both[key] == nil { both[key] = String(repeating: "f", count: 32) }
        }
        return alone + tellOnce(what: "\(place) with none of \(keys)", none)
            + (both.count > object.count ? tellOnce(what: "\(place) with all of \(keys)", both) : [])
    }

    private func inside(_ list: [Any], _ schema: [String: Any], _ place: String) -> [Spoiling] {
        guard let first = list.first, let items = schema["items"] as? [String: Any] else { return [] }
        let most = schema["maxItems"] as? Int ?? .max
        let full =
            most <= 1000 ? tellOnce(what: "\(place): \(most + 1)", Array(repeating: first, count: most + 1)) : []
        return full
            + list.indices.flatMap { index in
                spoilings(of: list[index], by: items, at: "\(place)[]").map { spoiling in
                    var spoilt = list
                    spoilt[index] = spoiling.value as Any
                    return Spoiling(what: spoiling.what, value: spoilt)
                }
            }
    }

    private static func isOf(_ value: Any?, _ form: [String: Any]) -> Bool {
        kinds(form).contains((value as? [String: Any])?["kind"] as? String ?? "")
    }

    private static func kinds(_ form: [String: Any]) -> [String] {
        ((form["properties"] as? [String: [String: Any]])?["kind"]?["enum"]) as? [String] ?? []
    }
}
