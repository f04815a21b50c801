-- Every way in which people come to an office stands in one register (domain.md A04, A06, A07, A08).
alter table petition drop constraint petition_channel_check;
alter table petition add constraint petition_channel_check check (channel in ('ONLINE', 'LETTER', 'VISIT', 'CALL',
  'VIDEO', 'BOX', 'TEAHOUSE', 'DEPUTY', 'OUTREACH', 'MAILBOX', 'HANDED_DOWN'));
alter table accusation drop constraint accusation_channel_check;
alter table accusation add constraint accusation_channel_check check (channel in ('ONLINE', 'LETTER', 'VISIT', 'CALL',
  'VIDEO', 'BOX', 'TEAHOUSE', 'DEPUTY', 'OUTREACH', 'MAILBOX', 'HANDED_DOWN'));
