import WorkModel

/// Slides as the worker reads them.
struct Slides: Encodable {
    struct Slide: Encodable {
        let kind: String
        let title: String
        var kicker: String?
        var subtitle: String?
        var body: [String] = []
        var colour: CardColour?
        var notes = ""
        var drawing: String?
        var qr: PrintedQRCode?
        var code: String?
        var chart: ChallengePicture.Chart?
        var table: ChallengePicture.Table?

        init(_ kind: String, _ title: String) {
            self.kind = kind
            self.title = title
        }
    }
    let slides: [Slide]
}
