/// How things are for children in one municipality, in the figures there are: what opens a dugnad.
///
/// Never an average of shares; a figure always has its source and year beside it; what is not there is said.
package struct ChallengePicture: Sendable, Equatable {
    /// One figure with where it comes from.
    package struct Figure: Sendable, Equatable, Codable {
        package let label: String
        /// «4 120», «12,3 %», «Ikke oppgitt».
        package let value: String
        package let source: String

        package init(label: String, value: String, source: String) {
            self.label = label
            self.value = value
            self.source = source
        }
    }

    package struct Chart: Sendable, Equatable, Codable {
        package struct Series: Sendable, Equatable, Codable {
            package let name: String
            /// As many as there are categories; nil where no figure is given.
            package let values: [Double?]

            package init(name: String, values: [Double?]) {
                self.name = name
                self.values = values
            }
        }

        package let title: String
        package let categories: [String]
        package let series: [Series]
        package let source: String

        package init(title: String, categories: [String], series: [Series], source: String) {
            self.title = title
            self.categories = categories
            self.series = series
            self.source = source
        }
    }

    /// The same figures as in the chart, in words and digits.
    package struct Table: Sendable, Equatable, Codable {
        package let caption: String
        package let columns: [String]
        package let rows: [[String]]
        /// The columns, from 0, that hold numbers.
        package let numeric: [Int]

        package init(caption: String, columns: [String], rows: [[String]], numeric: [Int]) {
            self.caption = caption
            self.columns = columns
            self.rows = rows
            self.numeric = numeric
        }

        package func with(caption: String) -> Table {
            Table(caption: caption, columns: columns, rows: rows, numeric: numeric)
        }
    }

    package let title: String
    package let lead: String
    package let figures: [Figure]
    package let chart: Chart
    package let table: Table
    /// What is not loaded, and where it can be found; nil when nothing is missing.
    package let missing: String?
    /// The local figure in one sentence, for an invitation.
    package let sentence: String

    package init(
        title: String, lead: String, figures: [Figure], chart: Chart, table: Table, missing: String?, sentence: String
    ) {
        self.title = title
        self.lead = lead
        self.figures = figures
        self.chart = chart
        self.table = table
        self.missing = missing
        self.sentence = sentence
    }
}
