import Logging

extension Logger {
    /// Says that something came to nothing, and the kind of error. What is broken off because the program stops has not
    /// gone wrong, and is done when it starts again.
    func failed(_ what: String, _ error: any Error, _ more: Logger.Metadata = [:]) {
        guard !(error is CancellationError) else { return }
        self.error("\(what)", metadata: more.merging(["error": "\(type(of: error))"]) { $1 })
    }
}
