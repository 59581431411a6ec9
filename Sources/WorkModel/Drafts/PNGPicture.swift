import Foundation
import Words

/// A picture in PNG, with nothing in it but the picture: whatever else such a file may hold, such as who made it, where and
/// with what, is left out.
package struct PNGPicture: Sendable, Equatable {
    package let bytes: Data
    package let width: Int
    package let height: Int

    /// The largest file, in bytes, and how many dots it may have each way.
    package static let largest = 500_000
    static let sides = 16...2000
    /// How many times longer one side may be than the other: what is more than that is a line.
    static let longest = 10

    /// - Throws: `Problem` when it is no such picture, or is too large or too small. Whether the dots themselves can be read
    ///   is not looked at.
    package init(_ file: Data) throws(Problem) {
        guard file.count <= PNGPicture.largest else { throw .pictureTooLarge }
        let file = [UInt8](file)
        guard file.starts(with: PNGPicture.signature) else { throw .noPicture }
        var rest = file[PNGPicture.signature.count...]
        var kept = PNGPicture.signature
        var chunks: [Chunk] = []
        while let chunk = Chunk(&rest) {
            if PNGPicture.needed.contains(chunk.kind) {
                chunks.append(chunk)
                kept += chunk.bytes
            }
            if chunk.kind == "IEND" { break }
        }
        guard let head = chunks.first, let size = PNGPicture.size(head), chunks.last?.kind == "IEND",
            chunks.last?.data.isEmpty == true, chunks.contains(where: { $0.kind == "IDAT" }),
            chunks.count(where: { $0.kind == "IHDR" }) == 1
        else { throw .noPicture }
        guard size.width <= PNGPicture.sides.upperBound, size.height <= PNGPicture.sides.upperBound else {
            throw .pictureTooLarge
        }
        guard size.width >= PNGPicture.sides.lowerBound, size.height >= PNGPicture.sides.lowerBound else {
            throw .pictureTooSmall
        }
        guard max(size.width, size.height) <= PNGPicture.longest * min(size.width, size.height) else {
            throw .pictureTooNarrow
        }
        (bytes, width, height) = (Data(kept), size.width, size.height)
    }

    /// One that has been looked over before it was stored.
    init(kept bytes: Data, width: Int, height: Int) {
        (self.bytes, self.width, self.height) = (bytes, width, height)
    }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// What the dots are made of, and nothing that moves or tells.
    private static let needed: Set<String> = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]

    /// How many dots it has, when its first part says that in a way there is.
    private static func size(_ head: Chunk) -> (width: Int, height: Int)? {
        let data = Array(head.data)
        guard head.kind == "IHDR", data.count == 13, data[8] <= 16, [0, 2, 3, 4, 6].contains(data[9]), data[10] == 0,
            data[11] == 0, data[12] <= 1
        else { return nil }
        return (number(data[0..<4]), number(data[4..<8]))
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    /// One part of the file: how long, of which kind, and a sum to check it with.
    private struct Chunk {
        let kind: String
        let data: ArraySlice<UInt8>
        /// All of it.
        let bytes: ArraySlice<UInt8>

        /// Takes the next one off; nil when there is none that is whole.
        init?(_ rest: inout ArraySlice<UInt8>) {
            guard rest.count >= 12 else { return nil }
            let length = number(rest.prefix(4))
            guard length <= rest.count - 12 else { return nil }
            bytes = rest.prefix(12 + length)
            let checked = bytes.dropFirst(4).prefix(4 + length)
            guard PNGPicture.sum(checked) == UInt32(truncatingIfNeeded: number(bytes.suffix(4))) else { return nil }
            (kind, data) = (String(decoding: checked.prefix(4), as: UTF8.self), checked.dropFirst(4))
            rest = rest.dropFirst(12 + length)
        }
    }

    /// CRC-32, as PNG has it.
    private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}

extension Problem {
    fileprivate static let noPicture = Problem(
        Phrase(
            nb: "Filen er ikke et bilde i PNG-format. Åpne det i et bildeprogram, og lagre det som PNG.",
            nn: "Fila er ikkje eit bilete i PNG-format. Opne det i eit biletprogram, og lagre det som PNG.",
            en: "The file is not a picture in the PNG format. Open it in a picture program, and save it as PNG."))

    package static let pictureTooLarge = Problem(
        Phrase(
            nb: "Bildet er større enn 500\u{A0}kB eller 2000 punkter. Gjør det mindre, og prøv på nytt.",
            nn: "Biletet er større enn 500\u{A0}kB eller 2000 punkt. Gjer det mindre, og prøv på nytt.",
            en: "The picture is larger than 500\u{A0}kB or 2000 dots. Make it smaller, and try again."))

    fileprivate static let pictureTooSmall = Problem(
        Phrase(
            nb: "Bildet er mindre enn 16 punkter, og blir utydelig. Velg et større.",
            nn: "Biletet er mindre enn 16 punkt, og blir utydeleg. Vel eit større.",
            en: "The picture is smaller than 16 dots, and would be blurred. Choose a larger one."))

    fileprivate static let pictureTooNarrow = Problem(
        Phrase(
            nb: "Bildet er mer enn ti ganger så langt den ene veien som den andre. Klipp det til, og prøv på nytt.",
            nn: "Biletet er meir enn ti gonger så langt den eine vegen som den andre. Klipp det til, og prøv på nytt.",
            en: "The picture is more than ten times as long one way as the other. Crop it, and try again."))
}
