import Crypto
import CryptoExtras
import Foundation

/// The keys that a provider signs with (JWK Set), those of them that can be used here. Others are passed over: a provider
/// has keys for more than this.
struct KeySet: Sendable {
    let keys: [Key]

    struct Key: Sendable {
        let id: String?
        let algorithms: Set<IDToken.Algorithm>
        private let material: Material

        private enum Material: Sendable {
            case rsa(_RSA.Signing.PublicKey)
            case p256(P256.Signing.PublicKey)
        }

        /// Whether it has signed this.
        func hasSigned(_ signed: Data, _ signature: Data, by algorithm: IDToken.Algorithm) -> Bool {
            guard algorithms.contains(algorithm) else { return false }
            switch (material, algorithm) {
            case (.rsa(let key), .rs256):
                return key.isValidSignature(
                    .init(rawRepresentation: signature), for: signed, padding: .insecurePKCS1v1_5)
            case (.rsa(let key), .ps256):
                return key.isValidSignature(.init(rawRepresentation: signature), for: signed, padding: .PSS)
            case (.p256(let key), .es256):
                guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else {
                    return false
                }
                return key.isValidSignature(signature, for: signed)
            default: return false
            }
        }
    }

    /// - Throws: `notUnderstood` when it is no key set.
    init(_ json: [UInt8]) throws(ProviderTrouble) {
        guard let written = try? JSONDecoder().decode(WrittenSet.self, from: Data(json)) else {
            throw .notUnderstood(.keys)
        }
        keys = written.keys.prefix(KeySet.most).compactMap(Key.init)
    }

    /// The key that a token says it is signed with. One that says nothing can be signed only with the one key there is.
    func key(_ id: String?, for algorithm: IDToken.Algorithm) -> Key? {
        let fitting = keys.filter { $0.algorithms.contains(algorithm) && (id == nil || $0.id == id) }
        return fitting.count == 1 ? fitting.first : nil
    }

    private static let most = 100
}

extension KeySet.Key {
    fileprivate init?(_ written: WrittenKey) {
        guard written.use == nil || written.use == "sig", written.isForVerifying else { return nil }
        let possible: Set<IDToken.Algorithm>
        switch written.kind {
        case "RSA":
            guard let n = written.n.flatMap(Base64URL.read), let e = written.e.flatMap(Base64URL.read),
                n.count <= KeySet.Key.largest, e.count <= 4,
                let key = try? _RSA.Signing.PublicKey(n: n, e: e)
            else { return nil }
            (material, possible) = (.rsa(key), [.rs256, .ps256])
        case "EC":
            guard written.curve == "P-256", let x = written.x.flatMap(Base64URL.read), x.count == 32,
                let y = written.y.flatMap(Base64URL.read), y.count == 32,
                let key = try? P256.Signing.PublicKey(rawRepresentation: x + y)
            else { return nil }
            (material, possible) = (.p256(key), [.es256])
        default: return nil
        }
        let named = written.algorithm.map { name in Set([IDToken.Algorithm(rawValue: name)].compactMap { $0 }) }
        algorithms = named.map(possible.intersection) ?? possible
        guard !algorithms.isEmpty else { return nil }
        id = written.id
    }

    /// Of a modulus, in bytes, with a zero in front: a larger key takes long to reckon with.
    private static let largest = 1025
}

private struct WrittenSet: Decodable {
    let keys: [WrittenKey]
}

/// A key as it is written. One that is written wrongly is one without what is wrong, and spoils none of the others.
private struct WrittenKey: Decodable {
    let kind, use, algorithm, id, curve, n, e, x, y: String?
    let operations: [String]?

    var isForVerifying: Bool { operations?.contains("verify") ?? true }

    // The names are the standard's (RFC 7517).
    private enum CodingKeys: String, CodingKey {
        case kind = "kty"
        case use
        case algorithm = "alg"
        case id = "kid"
        case curve = "crv"
        case operations = "key_ops"
        case n, e, x, y
    }

    init(from decoder: any Decoder) throws {
        let fields = try? decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) -> String? { try? fields?.decodeIfPresent(String.self, forKey: key) }
        (kind, use, algorithm, id, curve) = (text(.kind), text(.use), text(.algorithm), text(.id), text(.curve))
        (n, e, x, y) = (text(.n), text(.e), text(.x), text(.y))
        operations = try? fields?.decodeIfPresent([String].self, forKey: .operations)
    }
}
