/// Why a file of figures is not taken, in a sentence for whoever loads it.
package struct FigureFileProblem: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
