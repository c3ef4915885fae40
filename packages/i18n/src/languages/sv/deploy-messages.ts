/** What the commands that publish a site say. */
export const deployMessages = {
  'deploy.look': 'Läser vad som finns på {{host}} …',
  'deploy.verify': 'Granskar {{site}} …',
  'deploy.upload': 'Laddar upp {{site}} …',
  'deploy.check': 'Jämför varje fil på {{host}} …',
  'deploy.configure': 'Ställer in webbservern …',
  'deploy.switch': 'Byter utgåva …',
  'deploy.live': 'Kontrollerar webbplatsen som besökarna ser den …',
  'deploy.restore': 'Går tillbaka till det som visades förut …',
  'deploy.remove': 'Tar bort utgåvor …',
  'deploy.notBuilt': '{{folder}} innehåller ingen färdig webbplats. Kör först npm run build.',
  'deploy.refused': 'Inget har laddats upp. Rätta det som står ovanför och bygg om.',
  'deploy.liveAlready': 'Utgåva {{id}} av {{site}} visas redan. Inget behövde göras.',
  'deploy.wouldDeploy':
    'Utgåva {{id}} av {{site}} skulle laddas upp och visas. Det här var bara en provkörning.',
  'deploy.deployed': 'Utgåva {{id}} av {{site}} visas nu ({{files}}, {{bytes}} uppladdat).',
  'deploy.wouldRollBack': '{{site}} skulle gå tillbaka till utgåva {{id}}. Det här var bara en provkörning.',
  'deploy.rolledBack': 'Utgåva {{id}} av {{site}} visas nu igen.',
  'deploy.noReleases': 'Det finns inga utgåvor i {{folder}}.',
  'deploy.current': 'visas nu',
  'deploy.previous': 'visades före den',
  'deploy.kept': 'har visats',
  'deploy.neverLive': 'har aldrig visats',
  'deploy.unfinished': 'ofullständig uppladdning',
  'deploy.damaged': 'skadad: {{file}}',
  'deploy.removed': 'Borttagen: {{id}} ({{kind}})',
  'deploy.wouldRemove': 'Skulle tas bort: {{id}} ({{kind}})',
  'deploy.nothingToRemove':
    'Det finns inget att ta bort. Utgåvor som har visats är allmänna handlingar och blir kvar.',
  'deploy.badDestination': '{{to}} är ingen mapp på en server. Skriv den som anna@example.org:/srv/malmo.',
  'deploy.badLive': '{{address}} är ingen adress till en server. Skriv den som http://127.0.0.1:8080.',
  'deploy.badRelease': '{{id}} är ingen utgåva. kakehashi releases visar vilka som finns.',
  'deploy.badDay': '{{day}} är ingen dag som 2024-01-01.',
  'deploy.needsDecision':
    'Utgåvor som har visats är allmänna handlingar. Ange gallringsbeslutet med --decision och dagen med --before.',
  'deploy.foreignFolder':
    '{{folder}} innehåller något som heter {{name}} och som inte kommer härifrån. Ange en annan mapp, eller flytta undan det.',
  'deploy.otherSite':
    'I {{folder}} finns webbplatsen {{found}}. Ange en annan mapp, eller en annan webbplats med --site.',
  'deploy.noRelease': 'Utgåva {{id}} finns inte i {{folder}}. kakehashi releases visar vilka som finns.',
  'deploy.noPrevious': 'Det finns ingen tidigare utgåva i {{folder}} att gå tillbaka till.',
  'deploy.unreachable':
    '{{host}} går inte att nå ({{said}}). Inget har ändrats; kontrollera namnet och nätet och försök igen.',
  'deploy.hostKey':
    '{{host}} har inte den nyckel som den ska ha i known_hosts, så inget har skickats. Fråga den som sköter servern innan du ändrar något.',
  'deploy.noAccess':
    '{{host}} släpper inte in dig. Inget har ändrats; kontrollera användarnamnet och din ssh-nyckel.',
  'deploy.cutOff':
    'Förbindelsen med {{host}} bröts ({{said}}). Webbplatsen är hel; kör kommandot igen, så fortsätter det där det slutade.',
  'deploy.missingProgram':
    'Programmet {{program}} finns inte på {{host}}. Inget har ändrats; installera det och försök igen.',
  'deploy.locked':
    '{{by}} ändrar webbplatsen sedan {{since}}. Vänta tills det är klart; om det har hängt sig, avsluta process {{pid}} på {{host}}.',
  'deploy.uploading': 'En uppladdning som avbröts pågår fortfarande. Försök igen om en stund.',
  'deploy.diskFull':
    'Disken på {{host}} är full. Den gamla webbplatsen visas som förut; gör plats, till exempel med kakehashi prune, och försök igen.',
  'deploy.uploadFailed':
    'Uppladdningen till {{host}} misslyckades: {{said}}. Den gamla webbplatsen visas som förut.',
  'deploy.uploadDamaged_one':
    '{{count}} fil kom inte fram som den är: {{file}}. Den gamla webbplatsen visas som förut; kör kommandot igen.',
  'deploy.uploadDamaged_other':
    '{{count}} filer kom inte fram som de är, bland dem {{file}}. Den gamla webbplatsen visas som förut; kör kommandot igen.',
  'deploy.releaseDamaged_one':
    'Utgåva {{id}} är skadad på servern: {{count}} fil, {{file}}. Välj en hel utgåva med kakehashi rollback --release.',
  'deploy.releaseDamaged_other':
    'Utgåva {{id}} är skadad på servern: {{count}} filer, bland dem {{file}}. Välj en hel utgåva med kakehashi rollback --release.',
  'deploy.commandFailed':
    'Ett steg på {{host}} misslyckades: {{said}}. Webbplatsen är hel; rätta felet och försök igen.',
  'deploy.configuration':
    'Webbservern godtar inte den nya inställningen: {{said}}. Den gamla inställningen och den gamla webbplatsen är kvar.',
  'deploy.notLoaded':
    'Webbservern använder inte den nya inställningen: {{reason}} Den gamla webbplatsen visas som förut; kontrollera att servern läser in {{file}}.',
  'deploy.liveLast': '{{reason}} Därför visas den förra utgåvan igen.',
  'deploy.liveNothing':
    '{{reason}} Därför har utgåvan tagits bort från adressen igen. Kontrollera webbservern.',
  'deploy.liveFailed':
    '{{reason}} Det gick inte heller att gå tillbaka till den förra utgåvan. Kör kakehashi rollback.',
  'deploy.liveUntouched': '{{reason}} Utgåvan visades redan, och inget har ändrats. Kontrollera webbservern.',
  'deploy.silent': '{{address}} svarar inte ({{said}}).',
  'deploy.status': '{{address}} svarar {{found}} i stället för {{wanted}}.',
  'deploy.bytes': '{{address}} visar något annat än den nya utgåvan.',
  'deploy.header': '{{address}} svarar med fel {{name}}.',
} as const
