package cn.mingfa.platform.web.organisation;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.platform.administration.importing.Slips;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Docx;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** First passwords to print and hand out (初始密码条), once. */
@Controller
class SlipsController {

    private static final String PLACE = StaffController.PLACE + "/slips/{id:[0-9a-f-]{36}}";

    private final Users users;
    private final Slips slips;
    private final Desk desk;

    SlipsController(Users users, Slips slips, Desk desk) {
        this.users = users;
        this.slips = slips;
        this.desk = desk;
    }

    /** The slips of one unit. */
    public record OfUnit(String unit, List<Slips.Slip> slips) {}

    @GetMapping(PLACE)
    String show(@PathVariable UUID id, Model model) {
        Slips.Batch batch = slips.of(id, users.current());
        LocalTime until = LocalTime.ofInstant(batch.until(), desk.clock().getZone());
        model.addAttribute("id", id);
        model.addAttribute("batch", batch);
        model.addAttribute("until", "%02d:%02d".formatted(until.getHour(), until.getMinute()));
        model.addAttribute("units", byUnit(batch));
        return "slips";
    }

    @GetMapping(StaffController.PLACE + "/slips/{id:[0-9a-f-]{36}}.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        List<OfficialDocument.Block> body = new ArrayList<>();
        for (OfUnit unit : byUnit(slips.of(id, users.current()))) {
            body.add(new OfficialDocument.Heading(1, "", unit.unit()));
            for (Slips.Slip slip : unit.slips()) {
                body.add(new OfficialDocument.Paragraph(List.of(new OfficialDocument.Text(slip.name() + "（"
                        + slip.title() + "）　登录名：" + slip.login() + "　初始密码：" + slip.password()
                        + "　首次登录须修改。"))));
            }
        }
        return Docx.of(new OfficialDocument("初始密码条", Optional.empty(), Optional.empty(), body, Optional.empty()), "");
    }

    @PostMapping(PLACE + "/destroy")
    String destroy(@PathVariable UUID id, RedirectAttributes back) {
        slips.destroy(id, users.current());
        back.addFlashAttribute(Attempts.SAID, "这份初始密码已经销毁。没有拿到的人，请在其人员页面重新设密码。");
        return "redirect:/organisation";
    }

    private static List<OfUnit> byUnit(Slips.Batch batch) {
        Map<String, List<Slips.Slip>> units = new LinkedHashMap<>();
        batch.slips()
                .forEach(slip -> units.computeIfAbsent(slip.unit(), unit -> new ArrayList<>())
                        .add(slip));
        return units.entrySet().stream()
                .map(entry -> new OfUnit(entry.getKey(), entry.getValue()))
                .toList();
    }
}
