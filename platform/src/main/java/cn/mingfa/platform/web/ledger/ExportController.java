package cn.mingfa.platform.web.ledger;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Download;
import cn.mingfa.workbook.LedgerExport;
import cn.mingfa.workbook.LedgerExport.Format;
import cn.mingfa.workbook.RowDraft;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The list as a file: exactly the rows filtered, in exactly the columns of the import template. */
@Controller
class ExportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Users users;
    private final Ledger ledger;
    private final Desk desk;

    ExportController(Users users, Ledger ledger, Desk desk) {
        this.users = users;
        this.ledger = ledger;
        this.desk = desk;
    }

    @GetMapping("/ledger/export.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(@RequestParam MultiValueMap<String, String> sent) {
        return export(Filter.of(sent), Format.XLSX, XLSX, "xlsx");
    }

    @GetMapping("/ledger/export.csv")
    ResponseEntity<StreamingResponseBody> csv(@RequestParam MultiValueMap<String, String> sent) {
        return export(Filter.of(sent), Format.CSV, CSV, "csv");
    }

    private ResponseEntity<StreamingResponseBody> export(
            Filter filter, Format format, MediaType mediaType, String suffix) {
        User user = users.current();
        LocalDate today = desk.today();
        Query query = filter.query(today);
        MatterType type =
                filter.type().flatMap(desk::type).orElseThrow(() -> new NotFound("导出的列按事项类型而定，请先在台账里选定一类事项再导出。"));
        List<MatterType.DateKind> asked =
                type.dates().stream().map(MatterType.DateLabel::kind).toList();
        StreamingResponseBody body = out -> {
            try (RowPipe<Row> pipe = new RowPipe<>(consumer -> ledger.export(query, user, consumer))) {
                LedgerExport.write(type, pipe.stream().map(row -> draft(row, asked)), out, format);
            }
        };
        return Download.named(type.title() + "台账" + today + "." + suffix, mediaType)
                .body(body);
    }

    private static RowDraft draft(Row row, List<MatterType.DateKind> asked) {
        var dates = new TreeMap<>(row.dates());
        dates.keySet().retainAll(asked);
        return new RowDraft(
                0, row.owner().name(), Optional.of(row.number()), dates, row.fields(), row.stage(), row.closedOn());
    }
}
