import Foundation
import Testing
import Words

@testable import Website

@Suite("What a token server answers")
struct AccessTokenTests {
    static let client = OAuthClient(
        address: URL(filePath: "/"), id: "alle med", secret: "hemmelig & på ås", scope: "https://mail.example/.default")

    private func token(_ answer: String, status: Int = 200) throws -> AccessToken {
        try AccessToken(answer: Array(answer.utf8), status: status, to: Self.client)
    }

    /// Why it is none.
    private func trouble(_ answer: String, status: Int) throws -> String {
        let trouble = #expect(throws: TokenTrouble.self) { try token(answer, status: status) }
        return try #require(trouble).words
    }

    @Test(
        "A token is used until a minute before it is over, however the server says when that is",
        arguments: [
            ("3600", 3540), ("\"3600\"", 3540), ("3599.0", 3539), ("100", 50), ("0", 0), ("-7", 0), ("null", 240),
            ("1e300", 240), ("\"soon\"", 240), ("999999999999", 86_340),
        ])
    func length(written: String, seconds: Int) throws {
        let token = try token("{\"access_token\": \"abc\", \"expires_in\": \(written)}")
        #expect(token.text == "abc")
        #expect(token.length == .seconds(seconds))
    }

    @Test(
        "What is no token is none",
        arguments: [
            "", "<!doctype html><title>Logg inn</title>", "[]", "null", "{}", "{\"access_token\": 4}",
            "{\"access_token\": \"\"}", "{\"access_token\": \"a\\u0001auth=b\"}", "{\"access_token\": \"a\\r\\nMAIL\"}",
            "{\"access_token\": \"å\"}", "{\"access_token\": \"abc\"",
        ])
    func none(answer: String) {
        #expect(throws: TokenTrouble.noToken) { try token(answer) }
    }

    @Test("A no is told in the server's own words, on one line, cut")
    func refused() throws {
        let no = "{\"error\": \"invalid_client\", \"error_description\": \"AADSTS7: Wrong\\r\\n\\u001B[2Jsecret\"}"
        #expect(
            try trouble(no, status: 401)
                == "The token server gives no access token (HTTP 401): invalid_client: AADSTS7: Wrong [2Jsecret")
        #expect(
            try trouble("Forbidden", status: 403) == "The token server gives no access token (HTTP 403).")
        let long = "{\"error\": \"\(String(repeating: "a", count: 9000))\"}"
        #expect(try trouble(long, status: 500).count < 400)
    }

    @Test("A server that says the secret back is not quoted")
    func echo() throws {
        for said in [Self.client.secret, Self.client.form] {
            let answer = "{\"error\": \"invalid\", \"error_description\": \"You said: \(said)\"}"
            #expect(try trouble(answer, status: 400) == "The token server gives no access token (HTTP 400).")
        }
    }

    @Test("What is asked is a form, and what people choose cannot add to it")
    func form() {
        #expect(
            Self.client.form
                == "grant_type=client_credentials&client_id=alle%20med&client_secret=hemmelig%20%26%20p%C3%A5%20%C3%A5s"
                + "&scope=https%3A%2F%2Fmail.example%2F.default")
    }

    @Test("Neither the secret nor the name is printed with what it is a part of")
    func notPrinted() {
        var dumped = ""
        dump(Self.client, to: &dumped)
        for printed in ["\(Self.client)", String(reflecting: Self.client), dumped] {
            #expect(!printed.contains("hemmelig"))
        }
    }

    @Test("An answer that is too long is not taken")
    func tooLong() {
        let transfer = TokenTransfer(Self.client)
        let piece = [UInt8](repeating: 32, count: 16_384)
        let taken = (0..<5).map { _ in piece.withUnsafeBytes { transfer.take($0) } }
        #expect(taken == [16_384, 16_384, 16_384, 16_384, 0])
        #expect(transfer.isTooLong)
    }

    @Test(
        "The secret is given only to an address that is encrypted",
        arguments: [
            "http://login.example/token", "file:///etc/passwd", "ftp://login.example/token", "https:///token",
            "https://post:ord@login.example/token", "https://login.example/token#x", "login.example/token",
        ])
    func unsafe(address: String) throws {
        let url = try #require(URL(string: address))
        #expect(!OAuthClient.isSafe(url))
        let transfer = TokenTransfer(OAuthClient(address: url, id: "alle", secret: "hemmelig"))
        let trouble = #expect(throws: TokenTrouble.self) { try transfer.run() }
        #expect(trouble?.words == "An access token is asked for only over https.")
    }
}
