import Foundation

/// A file that a command was given.
enum GivenFile {
    /// - Parameter largest: of one that is larger only so much is read that it is refused for it.
    /// - Throws: a sentence when there is nothing to read.
    static func bytes(_ path: String, largest: Int) throws -> Data {
        let about = try? FileManager.default.attributesOfItem(atPath: path)
        guard let size = (about?[.size] as? NSNumber)?.intValue else {
            throw Trouble(description: "There is no file \(path).")
        }
        guard about?[.type] as? FileAttributeType != .typeDirectory else {
            throw Trouble(description: "\(path) is a folder. Which file in it?")
        }
        guard size <= largest else { return Data(count: largest + 1) }
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw Trouble(description: "The file \(path) cannot be read by \(Trouble.user).")
        }
    }
}
