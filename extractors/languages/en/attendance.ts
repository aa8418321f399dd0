// English: attendance, offices, substitutes, coming and going (vocabulary en.3).
import type { AttendanceWords } from '../attendance-words.ts';

export const attendance = {
  labels: [
    ['remote', 'staff', ['in attendance (virtually|remotely|online|via …|by …)', '(staff|officers) … (virtually|remotely|online)']],
    [
      'remote',
      'members',
      [
        'present (virtually|remotely|online|by (tele*|phone|video*)|via …)', '(attending|attended|participating|joined|joining|participated) (virtually|remotely|online|by …|via …)',
        '(virtual|electronic|remote) attendance', 'attendance by electronic means', 'via electronic link', 'virtual attendees',
      ],
    ],
    ['excused', 'members', ['apolog*', '*excused', 'excused absence*', 'leave of absence', 'members on leave', 'regrets', 'absent with (apologies|leave|notice)', 'on leave']],
    ['absent', 'members', ['absent*', 'absence*', 'not (present|in attendance|attending)', 'unexcused*', 'non-attendance']],
    ['present', 'closing', ['(ending|closing|final) roll call', 'roll call at (adjournment|the end …)']],
    ['present', 'substitutes', ['substitute*', 'alternate*', 'deputies', 'reserves', 'reserve members']],
    ['present', 'staff', ['staff [members] [present|in attendance]', '(officers|officials|employees) [present|in attendance|attending]', '* staff', 'administration', 'officers of the council', 'executive officers', 'support staff', 'management']],
    [
      'present',
      'guests',
      [
        'also (present|attending|in attendance|attended)', 'others [present|in attendance|attending]', 'guest*', 'visitor*', 'observer*', 'community members*', 'members of the (public|community|press|audience)*',
        '(public|residents|audience|press|owners|homeowners|neighbo*rs) [present|in attendance]', 'invit*', 'by invitation', 'presenters', 'guest speakers', 'consultants', 'non-members', 'non members', 'other attendees', 'attendees from …',
      ],
    ],
    ['present', 'members', ['(members|councillors|councilors|councilmembers|commissioners|directors|trustees|board|council|committee|cabinet) … (present|in attendance|attending|answering)', '(present|attending) … (members|directors|trustees|councillors|councilors|commissioners)', 'voting members', 'member attendance']],
    ['present', 'staff', ['in attendance']],
    ['present', 'people', ['present*', 'attendance', 'attendees', 'attending', 'attended [by]', 'participants', 'those (present|attending|in attendance)', 'roll call', 'role call', 'rollcall', 'roll', 'sederunt', 'in person', 'delegates']],
    ['present', 'roster', ['[board|council|committee|commission|panel|cabinet|executive|ordinary|elected|regular] members', 'councillors', 'councilmembers', 'directors', 'trustees', 'commissioners', 'membership', 'board of (directors|trustees)']],
  ],
  notAttendance: ['copies to', 'copy to', 'distribution', 'circulation', 'cc', 'to be invited', 'summoned', 'members called', 'speakers', 'motion* …', 'moved …', 'ayes', 'noes', 'nays', 'in favor', 'in favour', 'agenda'],
  items: ['[call to order and|call to order &] roll call', 'role call', 'attendance*', 'apolog*', 'present*', 'attendees', 'members present', 'establish* … quorum', 'substitut*', 'appointment of substitute*', 'excused absences', 'leave of absence', 'welcome and apologies', 'welcome and introductions', 'introductions'],
  sentences: [
    ['remote', 'people', ['{names} (were|was) [also] [in attendance|present] (virtually|remotely|online|via …|by (tele*|phone|video*))', '{names} (attended|participated|joined|attending|participating) [the meeting|in the meeting] (virtually|remotely|online|via …|by (tele*|phone|video*|zoom|teams))']],
    ['excused', 'members', [
      'apologies [for (absence|non-attendance|inability …)] (were|was|have been|had been) (received|noted|given|tendered|submitted|reported|accepted|offered|made|recorded|presented|sent) (from|for|by|on behalf of) {names}',
      'apologies … (from|on behalf of) {names}', 'apologies for {names}', '{names} (sent|gave|tendered|offered|submitted|had sent|had given|had tendered) [his|her|their] (apologies|regrets)',
      'regrets (were|was) … from {names}', '{names} (was|were|is|are) excused', 'excused (was|were) {names}', 'noting that {names} (is|are|was|were) excused', 'leave of absence … granted to {names}',
    ]],
    ['absent', 'members', ['{names} (was|were|is|are) [also] (absent|not present|not in attendance)', 'absent (was|were|is|are) {names}', '{names} did not attend', 'present[,] and {names} absent', 'present[,] with {names} absent', 'not present (were|was) {names}', 'absent from the meeting (were|was) {names}']],
    ['present', 'staff', ['{names} (were|was|are|is) (present|in attendance) as staff*', 'staff … (were|was|included) {names}', 'representing (staff|the city|the administration) (were|was) {names}', 'officers … (were|was|included) {names}']],
    ['present', 'guests', ['also (present|attending|in attendance) … (were|was) {names}', 'also (present|attending|in attendance) {names}', 'guests (were|included|present were) {names}', '{names} (was|were) [also] (present|in attendance) as (a guest|guests|observers|an observer)', 'others … (were|included) {names}', 'welcomed [our] guest* {names}']],
    ['present', 'members', ['members … (present|in attendance|attending) (were|was|included) {names}', '{names} (were|was) the … members present']],
    ['present', 'people', [
      '(present|attending|in attendance|those attending|those present) (were|was|are|is|included) {names}', '{names} (were|was|are|is|being) [also|all|both] (present|in attendance)', 'with {names} (present|in attendance|attending)', 'attended by {names}',
      '{names} attended the meeting', '{names} answered (present|the roll|roll call|to the roll)', 'the following … present {names}', 'attendance (was|were) {names}', 'it was attended by {names}', 'attendance … included {names}',
    ]],
  ],
  exceptions: ['all … present (except|with the exception of|excluding|other than|save|but|apart from) [for] {names}', 'present (except|with the exception of|excluding|other than) [for] {names}', 'full attendance (except|with the exception of) {names}', 'all members … except {names}'],
  offices: [
    ['chair', [
      '[acting|interim|board|council|committee|commission|meeting|cabinet|elected|current|honorary|independent] (chair|chairman|chairwoman|chairperson|chairlady) [of (the|this) (board|council|committee|meeting|commission|panel|cabinet)] [in the chair|presiding]', 'in the chair', 'convener', 'convenor',
      '[madam|mister|mr.|mr|madame|the] speaker', 'presiding (officer|member|councillor)', 'presiding', '[acting|interim|board|council|association|council] president [of the (board|council|association|society|company|corporation)]', 'president & ceo', 'moderator', 'cathaoirleach', 'shire president', 'chair of the (meeting|board|council|committee)', 'meeting chair', 'president/chair', 'chair/president', 'board chair', 'co-chair*', 'madam chair*', 'president pro tem*', 'commodore', 'warden of the county',
    ]],
    ['presiding', ['[his worship|her worship|your worship|the right worshipful|the worshipful|lord|lady|acting|the|town|village|city|honorable] [the] mayor', '[township|town] supervisor', 'lord provost', 'provost', 'lord mayor', 'county executive', 'first selectman', 'village president', 'county judge']],
    ['vice-chair', ['[1st|2nd|first|second|senior|acting|junior] (vice|deputy|assistant) [-] (chair|chairman|chairwoman|chairperson|president|mayor|speaker|convener|convenor|presiding officer)', 'vicechair*', 'mayor pro tem*', 'mayor pro-tem*', 'leas-cathaoirleach', 'leas cathaoirleach', 'chair-elect', 'president-elect', 'past deputy chair', 'deputy shire president', 'depute provost', 'deputy lord mayor']],
    ['secretary', [
      '[acting|deputy|assistant|honorary|hon|hon.|corporate|company|board|committee|corresponding|council|general|elected|club|commission|association] secretary [of (the|this) … ] [to (the|this) … ]', '(recording|minutes|minute|meeting|board|club|pac|oversight board|commission|committee) secretary', '[acting|deputy|assistant|city|town|township|village|county|parish|municipal|borough|district|council|committee|board|democratic|chief|borough|recording|interim|responsible|locum|senior] clerk [of (the|this|council) … ] [to (the|this) … ]',
      '(city|town|township|village|county|parish|municipal|borough|district) (clerk|secretary|recorder) [(and|&|/) …]', 'clerk[-| |/](treasurer|administrator|to the (council|board|committee))', 'secretary/treasurer', 'secretary-treasurer', 'secretary / treasurer', 'secretary and treasurer', 'secretary & treasurer', 'treasurer/secretary', 'secretary pro tem*', 'minute taker', 'minutes taker', 'minute-taker', 'note taker', 'notetaker', 'note-taker', 'recorder', 'scribe', 'minutes (taken|recorded|prepared) by', 'meetings administrator', 'recording clerk', 'stenographer', '[executive director and] ex-officio secretary', 'secretary of the meeting', 'clerk and [responsible] financial officer', 'clerk of the (board|council|committee)', 'clerk & rfo', 'clerk/rfo', 'the clerk',
    ]],
    ['teller', ['teller*', 'scrutineer*', 'inspector of election*']],
    ['keeper-of-minutes', ['minute[s] (checker|checkers|keeper)']],
    ['substitute', ['[serving] (substitute|alternate|alternates|substitutes|proxy|stand-in) [member|director|trustee|commissioner|delegate] [for …]', 'substituting [for …]', 'deputising for …', 'alternate for …', 'reserve member']],
    ['member', [
      '[the|new|outgoing|incoming|voting|non-voting|planning|independent|co-opted|school|city|public|lay|elected|youth|student|at-large|ward|founding|honorary|retiring] [board|council|committee|commission|panel|cabinet|parish|town|borough|county|planning|community|authority|executive|lay] [board|council] member*', 'member[s] of the (board|council|committee|cabinet|commission)', '[county|parish|town|borough|city|district|community|deputy|ward|alternate] (councillor|councillors|councilor|councilors|cllr|cllr.|cllrs|cllrs.|cr|cr.|crs|clr|clr.|cllor)', 'councilmember*', 'council-member*', 'councilman', 'councilwoman', 'councilmen', 'councilperson*', 'council member*', 'city councilmember*', 'cm', 'boardmember*', 'board-member*',
      'alderman', 'aldermen', 'alderwoman', 'alderperson*', 'alder', '[acting|vice|county|park|port|town] commissioner*', '[managing|outgoing|incoming|independent|non-executive|founding|board|at-large|regional|executive board|area] director*', 'director at large', '[parish|town|village|township|board|student|school] trustee*', '[parent|staff|community|local authority|co-opted] governor*', '[hon|hon.|honorary|assistant|asst|asst.|acting|deputy|club|association|corporate] treasurer*', 'treasurer/at large', 'asst. treasurer/at large', 'at large', 'at-large', 'member-at-large', 'member[s] at large', 'selectman', 'selectmen', 'selectwoman', 'selectperson*', 'supervisors', 'delegate*', 'senator*', 'representative*', 'rep.', 'panel member*', 'freeholder*', 'regent*', 'past president', 'immediate past president', 'past chair*', 'leader of the (council|opposition|group)', 'deputy leader*', 'cabinet member*', 'portfolio holder*', 'registrar', 'editor', 'membership secretary', 'membership chair*', 'elder*', 'deacon*', 'curate', 'churchwarden*', 'non-executive chair*', 'board liaison', 'officer',
    ]],
    ['guest', ['guest*', 'visitor*', 'observer*', 'presenter*', '[guest] speaker*', 'pcso', 'pc', 'sgt', 'sgt.', 'sergeant', 'police officer', 'resident*', 'applicant*', 'appellant*']],
    ['staff', ['staff', 'executive secretary', 'ceo', 'cfo', 'coo', 'cto', 'city attorney', 'city manager', 'executive director', 'general manager', 'chief executive', 'rsm', 'director of …']],
  ],
  titleWords: [
    ['staff', [
      'manager*', 'officer*', 'attorney*', 'counsel', 'planner*', 'engineer*', 'technician*', 'analyst*', 'accountant*', 'administrator*', 'administrative', 'superintendent*', 'coordinator*', 'co-ordinator*', 'specialist*', 'solicitor*', 'comptroller', 'controller', 'chief', 'head of', 'heads of', 'director of', 'directors of',
      '(executive|library|finance|corporate|deputy|assistant|associate|technical|programme|program|resources|city|county|works|development|recreation|services|safety|care|transportation|planning|parks|health|housing|interim) director*', 'executive', 'staff', 'librarian*', 'inspector*', 'surveyor*', 'lawyer*', 'barrister*', 'bookkeeper*', 'advisor*', 'adviser*', 'economist*', 'architect*', 'assistant*', 'asst', 'asst.', 'supervisor', 'ranger*', 'caretaker*', 'archivist*', 'developer*', 'designer*', 'employee*', 'intern', 'aide', 'paralegal', 'treasury', 'nurse', 'headteacher', 'bursar',
    ]],
    ['guest', ['guest*', 'visitor*', 'observer*', 'resident*', 'applicant*', 'appellant*', 'member[s] of the public', 'consultant*', 'presenter*', 'liaison*', 'police', 'reporter*', 'facilitator*', 'contractor*', 'consulting', 'landowner*', 'homeowner*', 'neighbo*r*', 'student*', 'volunteer*', 'auditor*', 'election observer']],
    ['member', ['treasurer*', 'trustee*', 'councillor*', 'commissioner*', 'delegate*', 'representative*', 'director*', 'member*', 'chair*', 'chairman', 'president', 'secretary', 'clerk', 'mayor', 'leader', 'convener', 'officers', 'moderator', 'governor*', 'liaison']],
  ],
  notNames: [
    'public', 'minutes', 'agenda', 'meeting', 'meetings', 'roll', 'call', 'order', 'approval', 'report', 'reports', 'item', 'items', 'quorum', 'pledge', 'allegiance', 'invocation', 'city', 'county', 'town', 'township', 'village', 'borough', 'state', 'district', 'department', 'dept', 'dept.', 'division', 'office', 'offices', 'board', 'council', 'committee', 'subcommittee', 'commission', 'authority',
    'association', 'foundation', 'society', 'company', 'inc', 'inc.', 'llc', 'ltd', 'ltd.', 'corp', 'corp.', 'plc', 'university', 'college', 'school', 'schools', 'library', 'hospital', 'avenue', 'building', 'center', 'centre', 'works', 'services', 'service', 'finance', 'financial', 'planning', 'development', 'education', 'operations', 'technology', 'technologies', 'environment', 'transport', 'transportation', 'housing', 'health', 'communications', 'marketing', 'human', 'resources', 'property', 'common', 'community',
    'parks', 'recreation', 'general', 'special', 'regular', 'session', 'hearing', 'comment', 'comments', 'business', 'opening', 'closing', 'remarks', 'welcome', 'introduction', 'introductions', 'adjournment', 'vacant', 'vacancy', 'position', 'seat', 'name', 'names', 'title', 'party', 'group', 'groups', 'others', 'total', 'present', 'absent', 'excused', 'apologies', 'attendance', 'attendees', 'yes', 'aye', 'ayes', 'nay', 'nays', 'noes', 'motion', 'motions', 'seconded', 'carried', 'vote', 'votes', 'date', 'time', 'place', 'location', 'venue', 'draft', 'approved', 'signature', 'signed',
    'note', 'notes', 'tbc', 'tba', 'committees', 'correspondence', 'communications', 'presentation', 'presentations', 'discussion', 'declaration', 'declarations', 'interest', 'interests', 'matters', 'arising', 'consent', 'calendar', 'unfinished', 'announcements', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'via', 'zoom', 'teleconference', 'international', 'national', 'regional', 'systems', 'network', 'networks', 'group', 'partners', 'solutions', 'bank', 'trust',
    'open', 'closed', 'executive', 'budget', 'treasury', 'election', 'elections', 'review', 'update', 'updates', 'action', 'actions', 'no', 'all', 'there', 'these', 'those', 'his', 'her', 'our', 'we', 'if', 'when', 'after', 'before', 'during', 'following', 'upon', 'since', 'because', 'however', 'therefore', 'also', 'but', 'his', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'several', 'some', 'many', 'other', 'each', 'any', 'both', 'who', 'none', 'nil', 'representatives', 'members', 'citizens', 'homeowners', 'residents', 'constituents', 'owners',
  ],
  elections: [
    '{name} (was|were) [duly|unanimously] (elected|appointed|chosen|nominated and elected) [as] [the] {office} [of|for] [the|this] [meeting]', '{name} (elected|appointed) [as] {office} (of|for) the meeting', '(elected|appointed|chose) {name} [as|to be] {office} (of|for) [the|this] meeting', '{name} (acted|served|acting|serving) as [the] {office}', '{name} [was] [asked|agreed|volunteered] to (act|serve) as [the] {office}',
  ],
  electing: ['election of', 'appointment of', 'elect', 'appoint', 'nomination of'],
  elected: ['was elected', 'was appointed', 'elected', 'appointed'],
  meetingOffices: [
    ['chair', ['chair[man|woman|person] (of|for) the meeting', 'meeting chair*', 'chair pro tem*', 'temporary chair*', 'moderator', 'chair[man|woman|person]', 'presiding officer']],
    ['secretary', ['minutes secretary', 'minute secretary', 'recording secretary', 'secretary (of|for) the meeting', 'secretary pro tem*', 'minute[s] taker', 'minute-taker', 'note taker', 'notetaker', 'note-taker', 'scribe', 'recorder', 'secretary', 'minutes by', 'minutes (taken|recorded|prepared|submitted) by', 'notes (taken|recorded|prepared) by', 'recorded by']],
    ['teller', ['teller*', 'scrutineer*']],
  ],
  tasks: [
    ['chair', [
      'called to order by {name}', 'convened by {name}', 'opened by {name}', 'chaired by {name}', 'presided over by {name}', 'led by the chair[man|woman|person][,] {name}', '{name} (called|convened|opened) the … (meeting|commission|board|council|committee|session) [to order]', '{name} called … to order', '{name} convened the', 'with {name} presiding', '{name} (presided|chaired|presiding|in the chair)', '{name} took the chair', '{name} was in the chair',
      'the (chair|chairman|chairwoman|chairperson|president|mayor)[,] {name}', 'adjourned by {name}', '{name} declared the meeting (open|closed|adjourned)', 'presided over by {name}',
    ]],
    ['secretary', ['{name} (took|recorded|kept|prepared) [the] (minutes|notes)', 'minutes [were] (taken|recorded|prepared|kept|written) by {name}', '{name} (acted|served) as (secretary|recorder|minute taker|recording secretary)']],
  ],
  remarks: [
    ['excused', ['excused', 'apolog*', 'regrets', 'on leave', 'leave of absence', 'sick', 'ill', 'vacation', 'holiday', 'work commitments']],
    ['absent', ['absent', 'not present', 'did not attend', 'no show', 'not in attendance']],
    ['remote', ['remote', 'remotely', 'virtual', 'virtually', 'online', 'via (zoom|teams|phone|telephone|video*|tele*|webex|skype|google|conference call|electronic link|microsoft teams|ms teams|link|call)', 'by (phone|telephone|video*|zoom|teams|tele*)', 'on (zoom|teams|phone|microsoft teams|webex)', 'zoom', 'telephone', 'by phone', 'teleconference', 'dial-in', 'dialed in']],
    ['arrival', ['arriv*', 'joined', 'joined at', 'late', 'from {time}', 'entered', 'came at', 'in at {time}', 'from item #', 'delayed', 'left and returned']],
    ['departure', ['left', 'departed', 'until {time}', 'until item #', 'to {time}', 'out at {time}', 'depart*', 'leaving', 'left at', 'early departure', 'excused himself', 'excused herself']],
    ['partial', ['part of [the] meeting', 'part', 'for portions of', 'present for (this|the|item|items|part|old|new|a) …', 'for item*', 'item* #', 'for part of', 'for the … (item|portion|session|discussion|presentation)', 'part-time', 'partial*', 'minutes #']],
    ['substitute', ['(substitute|substituting|alternate|sub|subbing|deputising|standing in|sitting|proxy|stand-in|in place|in the place|on behalf) (for|of) …', 'substitute', 'alternate', 'sub']],
    ['present', ['present', 'here', 'aye/here', 'attended', 'in attendance', 'in person']],
  ],
  marks: [
    ['present', ['x', '✓', '✔', '√', '☒', '☑', 'p', 'yes', 'y', 'present', 'here', 'in person', '•', '●', '1']],
    ['absent', ['absent', 'a', 'no', 'n', '☐', '-', '–', '0', 'ab', 'abs']],
    ['excused', ['excused', 'e', 'ex', 'apologies', 'ap', 'apol', 'exc', 'l', 'leave', 'r', 'regrets']],
    ['remote', ['remote', 'virtual', 'online', 'phone', 'v', 'z', 'zoom', 'teams', 'via zoom', 'via phone']],
  ],
  substitutions: [
    '{substitute} (substituting|substituted|substitute|alternate|deputising|deputised|deputizing|standing in|stood in|sitting in|acting|attended|attending|sat|subbing|filling in) (for|in place of|on behalf of|instead of) {absent}', '{substitute} [was] [in attendance|attending|present] (in [the] place of|on behalf of|instead of|as (a substitute|substitute|alternate|an alternate|deputy) for) {absent}',
    '{absent} [who] (was|is|being) (substituted|replaced|represented) by {substitute}', '{substitute} (replaced|replacing) {absent}', '{absent} [(is|was)] represented by {substitute}', '{absent} substituted by {substitute}', '{substitute} alternate for {absent}', '{substitute} [is|was] (a|the|his|her) (substitute|alternate) for {absent}',
  ],
  representing: ['from', 'representing', 'representative of', 'on behalf of', 'of', 'for', 'with', 'representative from'],
  relatives: ['who', 'which', 'whose', 'whom', 'that'],
  changes: [
    ['recusal', [
      '{name} (left|exited|leaving) (the|council) (room|chamber[s]|meeting) (during|while|for) (the|this|consideration|discussion|item) …', '{name} (recused|recusing|recuses) [himself|herself|themself|themselves]', '{name} (abstained|withdrew|withdrawing) from (the|this|any) (discussion|debate|consideration|item|matter|hearing)', '{name} took no part in', '{name} did not (participate|take part|vote) (in|on|as|due)', '{name} stepped (down|out|aside)', '{name} (declared|disclosed) [a|an] … interest … [and] (left|withdrew|vacated)', '{name} vacated the (room|chamber|meeting|chair)', '{name} [was] (excused|recused) (from|due to|because)',
    ]],
    ['arrival', ['{name} (arrived|joined|entered|joins|arrives|enters) [the|at|by|via|late|during|after|prior|before]', '{name} (returned|re-entered|rejoined) [to] the (meeting|room|chamber*)', '{name} (would|will) be (late|delayed)', '{name} was (late|delayed)', 'welcomed {name} to the meeting at', 'arrival of {name}', '{name} came (in|to the meeting)']],
    ['departure', ['{name} (left|departed|exited|leaves|departs|exits) [at|the|early|during|before|after|prior]', '{name} (excused (himself|herself)|was excused) [at|from]', '{name} had to leave', '{name} retired from the meeting', '{name} left the', 'departure of {name}', '{name} (signed|logged|dropped) off']],
  ],
  timing: [
    ['before', ['before', 'prior to', 'ahead of']],
    ['after', ['after', 'following', 'at the (conclusion|end) of', 'once']],
    ['during', ['during', 'while', 'for (item|the item|consideration|discussion)', 'at this (time|point)', 'in the course of']],
  ],
  quorum: [
    ['not-met', ['(no|lack of a|lack of|without a|without) quorum', 'quorum (was|is) not (present|met|reached|established|achieved|obtained|constituted)', 'inquorate', 'not quorate', 'not (a|enough for a) quorum', 'failed to (reach|achieve|obtain) [a] quorum', 'did not have a quorum', 'absence of a quorum']],
    ['met', [
      'quorum [of …] (was|is|being|has been|had been) [declared] (present|met|reached|established|achieved|obtained|constituted|confirmed|declared|satisfied|formed|noted|in attendance|verified)', '(constituting|constitutes|constituted|established|establishing|declared|represented|representing|formed|forming|have|had|having|confirmed|achieved|was|with|being|verified|verify) a quorum', 'quorum present', 'quorum (established|confirmed|declared|satisfied|achieved|verified)', 'quorate', 'required quorum … (was|is) (satisfied|met|present)', 'check for a quorum', 'quorum : yes', 'quorum: yes', 'there is a quorum', 'there was a quorum',
    ]],
  ],
  honorifics: ['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'mx', 'mx.', 'dr', 'dr.', 'prof', 'prof.', 'professor', 'sir', 'dame', 'lord', 'lady', 'hon', 'hon.', 'honorable', 'honourable', 'the honorable', 'the honourable', 'the hon.', 'the hon', 'rev', 'rev.', 'reverend', 'fr', 'fr.', 'messrs', 'messrs.', 'mesdames', 'capt', 'capt.', 'captain', 'col', 'col.', 'colonel', 'lt', 'lt.', 'maj', 'maj.', 'gen', 'gen.', 'his worship', 'her worship', 'madam', 'baroness', 'baron', 'judge', 'sister', 'brother'],
  postNominals: ['obe', 'mbe', 'cbe', 'kbe', 'dbe', 'jp', 'qc', 'kc', 'qso', 'cnz', 'cnzm', 'mnzm', 'onzm', 'esq', 'esq.', 'phd', 'ph.d', 'ph.d.', 'md', 'm.d.', 'cpa', 'mp', 'msp', 'mla', 'td', 'frs', 'bem', 'dl', 'rn', 'pe', 'p.e.', 'aicp', 'aia', 'am', 'ao', 'oam', 'psm', 'cpfa', 'fca', 'dfc', 'dso', 'mc', 'gm', 'cvo', 'mvo', 'kcb', 'cb'],
} as const satisfies AttendanceWords;
