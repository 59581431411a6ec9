import Embedded
import Foundation
import WorkModel

/// The files that the program carries, as the program itself reads them.
package enum Carried {
    /// By path: `Content/…`, `Data/…`, `Public/…`.
    package static let files: [String: [UInt8]] = {
        let list = UnsafeBufferPointer(start: embedded_files, count: embedded_file_count)
        return list.reduce(into: [:]) { files, file in
            files[String(cString: file.path)] = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
        }
    }()

    /// Read once for all tests; throws in every test when the content is wrong.
    package static let library = Result { try CarriedFiles(files) }

    /// The project's folder.
    package static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
