import Embedded

/// The files that the program carries: Content, Data and Public, by path.
enum CarriedBytes {
    static var files: [String: [UInt8]] {
        let list = UnsafeBufferPointer(start: embedded_files, count: embedded_file_count)
        return list.reduce(into: [:]) { files, file in
            files[String(cString: file.path)] = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
        }
    }
}
