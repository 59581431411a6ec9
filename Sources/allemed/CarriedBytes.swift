import Embedded

/// The files that the program carries: Content, Data and Public, by path.
enum CarriedBytes {
    static var files: [String: [UInt8]] {
        let list = UnsafeBufferPointer(start: embedded_files, count: embedded_file_count)
        return list.reduce(into: [:]) { files, file in
            files[String(cString: file.path)] = bytes(file)
        }
    }

    /// Package.resolved as it was at the build; empty when there was none.
    static var packages: [UInt8] { bytes(embedded_packages) }

    /// The first line of `swift --version`; empty when the build was not made by the Makefile.
    static var compiler: [UInt8] { bytes(embedded_compiler) }

    private static func bytes(_ file: EmbeddedFile) -> [UInt8] {
        Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
}
