# Chi phí và các bên đã tham gia, theo nhật ký.
spending-paid = Theo nhật ký, { $payer } đã chi trả <b>{ $amounts }</b>{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
spending-cost = Chi phí theo nhật ký{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }: <b>{ $amounts }</b>
spending-line = • { $name ->
        [none] chưa ghi bên chi trả
       *[other] { $name }
    }: { $amounts }{ $entries ->
        [none] {""}
       *[other] {" "}({ $entries })
    }
spending-none = Nhật ký chưa ghi chi phí nào{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }.
spending-unstated = { $count } hoạt động chưa ghi chi phí.
tally-organisations = Theo nhật ký, <b>{ $count } tổ chức</b> đã tham gia{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    }:
tally-goals = Theo nhật ký, công việc{ $period ->
        [none] {""}
       *[other] {" "}{ $period }
    } hướng tới <b>{ $count } mục tiêu toàn cầu</b>:
tally-line = • { $name }: { $count } hoạt động ({ $entries })
tally-more = … và { $count } mục nữa.
