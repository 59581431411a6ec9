import HTTPTypes
import Hummingbird
import Markup
import NIOCore

/// The answers the site gives.
extension Response {
    /// See the page that the form led to.
    static func redirect(to address: String) -> Response {
        Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
    }

    /// A press of a button on a live page: its script fetches what changed. Without script, the page.
    static func done(_ visit: Visit, else address: String) -> Response {
        guard visit.isLive else { return .redirect(to: address) }
        return Response(status: .noContent, headers: [.cacheControl: "no-store"])
    }

    static func html(_ html: HTML, status: HTTPResponse.Status = .ok, to visit: Visit) -> Response {
        let bytes = Array(html.source.utf8)
        let entry = KeptPages.Entry(
            revision: 0, plain: ByteBuffer(bytes: bytes),
            gzipped: visit.acceptsGzip ? Gzip.compress(bytes, level: 4).map { ByteBuffer(bytes: $0) } : nil)
        return .html(entry, status: status, to: visit)
    }

    static func html(_ entry: KeptPages.Entry, status: HTTPResponse.Status = .ok, to visit: Visit) -> Response {
        var headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .cacheControl: "no-store", .vary: "Accept-Encoding",
        ]
        if visit.acceptsGzip, let gzipped = entry.gzipped {
            headers[.contentEncoding] = "gzip"
            return Response(status: status, headers: headers, body: .init(byteBuffer: gzipped))
        }
        return Response(status: status, headers: headers, body: .init(byteBuffer: entry.plain))
    }

    /// A file to keep, made for this visitor.
    static func file(_ bytes: [UInt8], named name: String, type: String) -> Response {
        file(ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)), named: name, type: type)
    }

    static func file(_ body: ResponseBody, named name: String, type: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "no-store", .contentDisposition: "attachment; filename=\"\(name)\"",
            ], body: body)
    }

    static func json(_ json: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: json)))
    }
}
