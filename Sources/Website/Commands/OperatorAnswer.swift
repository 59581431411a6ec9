import Foundation
import Words
import WorkModel

/// What became of a command.
package enum OperatorAnswer: Codable, Sendable, Equatable {
    /// Done, with lines to print.
    case done([String])
    /// Not done, and nothing was changed: a sentence on what is wrong.
    case refused(String)
    /// Something went wrong that no sentence was made for.
    case failed(String)
}

extension OperatorRequest {
    /// Does it, and says what became of it.
    ///
    /// - Throws: what no sentence was made for.
    package func answered(on site: Site) async throws -> OperatorAnswer {
        do {
            return .done(try await carryOut(on: site))
        } catch let refusal as Refusal {
            return .refused(refusal.reason.en)
        } catch let problem as FigureFileProblem {
            return .refused(problem.description)
        } catch let problem as CopyProblem {
            return .refused(problem.description)
        } catch let problem as ConfirmingAddressesProblem {
            return .refused(problem.description)
        } catch let wrong as any CannotBeTaken {
            return .refused(wrong.reasons.map(\.en).joined(separator: " "))
        }
    }
}

extension OperatorAnswer {
    /// The longest that a command reads.
    static let longest = 1_000_000

    /// As it is sent: one line.
    var line: Data {
        let json = try? JSONEncoder().encode(self)
        return (json ?? Data()) + [UInt8(ascii: "\n")]
    }

    init(line: Data) throws {
        self = try JSONDecoder().decode(OperatorAnswer.self, from: line)
    }
}
