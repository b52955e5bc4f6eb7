# Members, invitations and the audit log.
access-in-private = I only show that in a private chat. Please write to me there.
button-choice =
    { $current ->
        [yes] ✓{" "}
       *[no] {""}
    }{ $label }
people-heading = <b>People in the partnership</b> ({ $count })
people-line = • <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } · { $role }{ $side ->
        [none] {""}
       *[other] {" "}· { $side }
    }
people-button = { $name }
people-side = { $side }
people-no-side = No side
people-empty = Nobody has been let in yet. Invite somebody with /invite, or wait until somebody asks for access.
contacts-heading = <b>Coordinators and admins</b>
contacts-none = There is no coordinator yet.
contacts-roles = <i>Admins change access and roles.</i>
people-configured = This person is an admin in the settings file (access.admins), which is the only place to change that.
people-is-already = That is already the case.
people-changed = Changed.
people-your-role = Your role is now { $role }. Type /help to see what you can do.
people-remove = Remove
people-back = ◂ Everybody
people-remove-sure = Should { $name } no longer have access? What { $name } has logged stays.
people-removed = { $name } no longer has access.
people-you-left = Your access has ended. If you think this is a mistake, please turn to the coordinator.
people-last-admin = That is not possible: somebody has to be an admin. Make somebody else an admin first.
invite-in-private = I only make invitations in a private chat, so that nobody else sees the code.
invite-role = Which role should the person you invite have?
invite-side = Role: { $role }. Which side does the person belong to?
invite-made =
    An invitation as { $role }. Send this to one person only:
    { $link }
    The code is <code>{ $code }</code>. It works once, until { $until }.
invite-withdraw = Withdraw
invite-withdrawn = The invitation is withdrawn; the code no longer works.
invite-used = You now have the role { $role } in { $partnership }.
invite-used-by = { $name }{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } has come in with your invitation as { $role }. Was it meant for somebody else? Then an admin can end the access in /people.
invite-wrong = That code does not work. It may have been used or withdrawn, or be too old; ask for a new one.
invite-too-many = Too many tries with a wrong code. Wait an hour.
audit-heading = <b>Audit log</b> ({ $count })
audit-empty = The log is empty so far.
audit-line = { $at } · { $name }: { $what }
audit-role-granted = gave { $target } the role { $what }
audit-person-refused = refused { $target } access
audit-person-removed = removed { $target }
audit-side-set = set the side of { $target } to { $what }
audit-invitation-made = made an invitation as { $what }
audit-invitation-used = came in with an invitation as { $what }
audit-invitation-withdrawn = withdrew an invitation as { $what }
audit-group-admitted = let in the group { $target }
audit-group-refused = refused the group { $target }
audit-document-added = added the document { $target }
audit-document-removed = removed the document { $target }
audit-document-internal = made the document { $target } internal to { $what }
audit-document-shared = shared the document { $target } with both sides
audit-person-exported = exported their own data
audit-person-forgotten = Somebody asked to be forgotten
audit-code-wrong = tried an invalid invitation code
audit-group-left = took me out of the group { $target }
audit-group-bound = linked the group { $target } to the partnership { $what }
audit-group-translation = changed the translation in the group { $target } ({ $what })
audit-deleted = deleted { $target }
audit-restored = restored { $target }
audit-exported = exported { $target }
audit-file = The whole log as CSV
audit-here = Here is the whole log.
audit-column-at = Time (UTC)
audit-column-who = Who
audit-column-account = Account
audit-column-action = Event
audit-column-what = What
audit-column-target = Account or record concerned
help-invite = invite somebody with a code
help-people = see who has access, change roles and sides
help-audit = see who allowed, removed or changed what
