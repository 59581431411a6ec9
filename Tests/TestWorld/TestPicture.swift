import Foundation

/// A picture in PNG, as small as can be. Whether its dots can be read is not asked here.
package struct TestPicture {
    package var width: UInt32 = 80
    package var height: UInt32 = 100
    /// What else is in the file, by kind: «tEXt».
    package var others: [(kind: String, text: String)] = []

    /// What its last part holds, which is nothing in a picture.
    package var end = ""

    package init() {}

    package var file: Data {
        let head = bytes(of: width) + bytes(of: height) + [8, 6, 0, 0, 0]
        let rest = others.map { chunk($0.kind, Array($0.text.utf8)) }.joined()
        return Data(signature + chunk("IHDR", head) + rest + chunk("IDAT", [1, 2, 3]) + chunk("IEND", Array(end.utf8)))
    }

    private var signature: [UInt8] { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] }

    private func bytes(of number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private func chunk(_ kind: String, _ data: [UInt8]) -> [UInt8] {
        let checked = Array(kind.utf8) + data
        return bytes(of: UInt32(data.count)) + checked + bytes(of: sum(checked))
    }

    /// CRC-32, bit by bit.
    private func sum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
