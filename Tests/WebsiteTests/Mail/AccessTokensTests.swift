import Foundation
import Synchronization
import TestWorld
import Testing
import Words

@testable import Website

@Suite("Access tokens are fetched when they are needed")
struct AccessTokensTests {
    private let clock = TestClock()
    private let fetched = Fetched()

    private var tokens: AccessTokens {
        let (clock, fetched) = (clock, fetched)
        return AccessTokens(
            clock: { clock.now }, fetch: { () async throws(TokenTrouble) in try fetched.next() })
    }

    @Test("One is kept until a minute before it is over, and then there is a new one")
    func kept() async throws {
        let tokens = tokens
        var used: [String] = []
        for _ in 0..<2 {
            for pause in [Moment.Length.zero, .minutes(58), .seconds(59), .seconds(1)] {
                clock.pass(pause)
                _ = await tokens.using { token in
                    used.append(token)
                    return (.accepted("250"), false)
                }
            }
            clock.pass(.hours(1))
        }
        #expect(used == ["token-1", "token-1", "token-1", "token-2", "token-3", "token-3", "token-3", "token-4"])
    }

    @Test("When one that was thought good is refused, the letter goes with a new one, once")
    func refused() async throws {
        let tokens = tokens
        var used: [String] = []
        func send(refused: Set<String>) async -> Delivery {
            await tokens.using { token in
                used.append(token)
                return refused.contains(token) ? (.ours("535"), true) : (.accepted("250"), false)
            }
        }
        #expect(await send(refused: []) == .accepted("250"))
        #expect(await send(refused: ["token-1"]) == .accepted("250"))
        #expect(await send(refused: ["token-2", "token-3"]) == .ours("535"))
        #expect(used == ["token-1", "token-1", "token-2", "token-2", "token-3"])
        // A new one that is refused is not kept, and nothing is tried twice with it.
        used = []
        #expect(await send(refused: ["token-4"]) == .ours("535"))
        #expect(await send(refused: []) == .accepted("250"))
        #expect(used == ["token-4", "token-5"])
    }

    @Test("What is refused of another reason is not tried with another token")
    func anotherReason() async throws {
        let tokens = tokens
        for _ in 0..<2 { #expect(await tokens.using { _ in (.refused("550"), false) } == .refused("550")) }
        #expect(fetched.count == 1)
    }

    @Test("Without a token no letter is handed over, and the trouble is ours")
    func none() async throws {
        fetched.trouble = .noToken
        let delivery = await tokens.using { _ in
            Issue.record("it was tried")
            return (.accepted("250"), false)
        }
        #expect(delivery == .ours("The token server has answered without an access token."))
    }
}

/// A token server that counts.
private final class Fetched: Sendable {
    private let state = Mutex<(count: Int, trouble: TokenTrouble?)>((0, nil))

    var count: Int { state.withLock { $0.count } }
    var trouble: TokenTrouble? {
        get { state.withLock { $0.trouble } }
        set { state.withLock { $0.trouble = newValue } }
    }

    func next() throws(TokenTrouble) -> AccessToken {
        let (count, trouble) = state.withLock { state in
            state.count += 1
            return state
        }
        if let trouble { throw trouble }
        let answer = "{\"access_token\": \"token-\(count)\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"
        return try AccessToken(answer: Array(answer.utf8), status: 200, to: AccessTokenTests.client)
    }
}
