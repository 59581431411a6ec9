/// Why a file of figures is refused, in a sentence for the person who loads it.
package struct FigureFileProblem: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
