import Foundation

/// What a provider has signed about somebody who signs in (an ID token). Read strictly, and believed only when all of it
/// fits what was asked: see decision 39.
struct IDToken {
    let algorithm: Algorithm
    /// Which key it says it is signed with.
    let key: String?
    private let signed: Data
    private let signature: Data
    private let payload: Data

    /// The only ways to sign that are believed: with a key that only the provider has.
    enum Algorithm: String, Sendable, Hashable {
        case rs256 = "RS256"
        case ps256 = "PS256"
        case es256 = "ES256"
    }

    /// Why one is not believed.
    enum Fault: String, Error {
        case form, algorithm, key, signature, issuer, audience, party, expired, issued, notYet, nonce, subject
        /// It was signed in there before it was asked for anew.
        case stale
        /// What it says of somebody is about somebody else.
        case another
    }

    /// - Throws: `Fault` when it is no token, or signed in a way that is not believed.
    init(_ text: String) throws(Fault) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= IDToken.longest, parts.count == 3 else { throw .form }
        guard let head = Base64URL.read(parts[0]),
            case .object(let header) = try? JSONDecoder().decode(JSONValue.self, from: head)
        else { throw .form }
        guard let algorithm = header["alg"]?.text.flatMap(Algorithm.init) else { throw .algorithm }
        guard let payload = Base64URL.read(parts[1]), let signature = Base64URL.read(parts[2]) else { throw .form }
        // What must be understood and is not, is not passed over.
        guard header["crit"] == nil, header["typ"] == nil || header["typ"]?.text?.uppercased() == "JWT" else {
            throw .form
        }
        guard header["kid"] == nil || header["kid"]?.text != nil else { throw .key }
        (self.algorithm, key) = (algorithm, header["kid"]?.text)
        (self.payload, self.signature) = (payload, signature)
        signed = Data("\(parts[0]).\(parts[1])".utf8)
    }

    /// What it says, when it is signed with the key and fits what was asked.
    func claims(signedWith key: KeySet.Key, for asked: Asked) throws(Fault) -> Claims {
        guard key.hasSigned(signed, signature, by: algorithm) else { throw .signature }
        let claims = try Claims(json: payload)
        try asked.check(claims)
        return claims
    }

    private static let longest = 65_536

    /// What a token must fit.
    struct Asked {
        let issuer: String
        let client: String
        let nonce: String
        /// Now, in seconds.
        let now: Double
        /// When it was asked for, where a sign-in from before does not do.
        var signedInAfter: Double?

        /// How much clocks may differ, in seconds.
        static let leeway = 120.0

        fileprivate func check(_ claims: Claims) throws(Fault) {
            guard claims.text("iss") == issuer else { throw .issuer }
            let audiences = claims.audiences
            guard audiences.contains(client) else { throw .audience }
            // Whom it was given to: must be said where it is for several, and must be us where it is said.
            let party = claims["azp"]
            guard party == nil ? audiences.count == 1 : party?.text == client else { throw .party }
            guard let expiry = claims.number("exp"), now < expiry + Asked.leeway else { throw .expired }
            guard let issued = claims.number("iat"), issued <= now + Asked.leeway else { throw .issued }
            if let start = claims["nbf"] {
                guard let start = start.number, start <= now + Asked.leeway else { throw .notYet }
            }
            guard claims.text("nonce") == nonce else { throw .nonce }
            guard claims.subject != nil else { throw .subject }
            if let signedInAfter, let time = claims["auth_time"] {
                guard let time = time.number, time >= signedInAfter - Asked.leeway else { throw .stale }
            }
        }
    }
}
