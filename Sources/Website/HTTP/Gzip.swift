import CZlib

/// Compression by zlib.
enum Gzip {
    /// - Returns: nil when zlib cannot, or when it does not help.
    static func compress(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        guard bytes.count > 400 else { return nil }
        var stream = z_stream()
        // 31: the largest window, and gzip's own header.
        guard allemed_deflateInit2(&stream, level, 31) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let result = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        let length = output.count - Int(stream.avail_out)
        guard result == Z_STREAM_END, length < bytes.count else { return nil }
        return Array(output.prefix(length))
    }
}
