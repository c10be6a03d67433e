/** Common given names: enough to tell that "Ana Lima" is a person, and mostly he or she. Own list, lower case, without accents. */

export const MALE = `
aiden mason hunter marlon donal cormac tavis senad nenad dragan goran danladi adolf saddam binyamin ronan quinton wilfried kasim natanael tupac elvis osama muammar moammar nouri nuri haider hosni hafez cornelius reinaldo roald rod rodrigo alistair keir boris rishi jacob gerhard
aaron abdel abdul abdullah abdulrahman abel abraham adam adel adnan adolfo adrian ahmad ahmed akbar akim akio akira al alan alastair albert
alberto aldo alec alejandro aleksandr aleksander alessandro alexander alexandre alexei alexey alexis alf alfonso alfred alfredo ali alistair
allan allen alonso alvaro alvin amadou amir amit anatoly anders andre andreas andres andrei andrew andrey andriy andrzej andy angelo
angus anil anthony antoine anton antonio antony anwar archie ari arjun armando arnold art artem arthur arturo arun ashok ashraf asif aung
axel aziz babak babatunde barack barney barry bart bartosz bashar bashir ben benedict benito benjamin benny bernard bernardo bernie
bert bertrand bill billy bjorn blake bo bob bobby bogdan boris brad bradley brandon bram brendan brent bret brett brian bruce bruno bryan bryce
burt byron caleb calvin carl carlo carlos cedric cesar chad charles charlie chester chidi chinua chris christian christoph christophe
christopher chuck cian ciaran clarence clark claude claudio clay clayton cliff clifford clint clinton clive clyde cody colin connor conor
conrad constantin corey cornelius cory craig curt curtis cyril cyrus czeslaw dale damian damien damon dan daniel danilo danny dante dariusz darren darryl
daryl dave david dean declan deepak dennis denis derek dermot derrick desmond devin dexter didier diego dieter dimitri dimitris dirk djamel dmitri
dmitry dmytro dominic dominique don donald donnie doug douglas drew duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edmund eduardo
edward edwin efrain eli elias elijah elliot elliott elmer elon emanuel emeka emil emiliano emilio emmanuel emre enda enrico enrique eric erich erik ernest
ernesto erwin esteban ethan etienne eugene evan evgeny ezra fabian fabio faisal farid farouk federico felipe felix ferdinand fergus fernando fethi
fidel filip finn florian floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie frederic frederick fritz fyodor
gabriel gareth garry gary gavin gene geoff geoffrey georg george georges georgi georgios gerald gerard gerhard gerry giancarlo gilbert gilles gino giorgio
giovanni giulio giuseppe glen glenn gordon graeme graham grant greg gregg gregor gregory guido guillaume guillermo gunther gus gustav gustavo guy
habib hakan hakeem hamad hamid hamza hank hans harold haroon harris harry haruki harun harvey hasan hassan hector heinrich helmut hendrik henri henrik henry
herb herbert herman hernan hideo hiroshi horacio horst howard hubert hugh hugo humberto hussein ian ibrahim ibrahima idris ignacio igor ike ilya imran ira
isaac ismail ivan jack jackson jacob jacques jaime jair jake jalal jamal james jamil jan janusz jared jaroslaw jarrod jason jasper javad javier jay
jean-claude jean-marc jean-paul jean-pierre jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesus jim jimmy jiri joachim joao joaquin jock joe joel
johan johann johannes john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan juergen julian julio juma jurgen justin kaito karel karim
karl kareem keith ken kenji kenneth kenny kent kevin khaled khalid khalil kieran kirk klaus kofi konrad konstantin kris krzysztof kurt kwame kyle kyriakos lachlan lamar
lamont lance larry lars laszlo laurence laurent lawrence lech leon leonard leonardo leonid leopold leroy lester liam lionel lloyd logan lorenzo lou louis luc
luca lucas luciano ludwig luigi luis luiz lukas luke luther lyndon maciej magnus mahmoud malcolm mamadou manfred manmohan manuel marc marcel marcelo marcin marco
marcos marcus marek mariano mario marius mark marko marlon marshall martin marty marvin mateo mateusz mathieu matt matteo matthew matthias maurice mauricio max
maxim maximilian maxime mehdi mehmet mel melvin michael michal michel miguel mihai mikael mike mikhail miles milo milos milton miroslav mitch mitchell mitt moe
mohamed mohammad mohammed mohsen moise moses mostafa moussa mohan muhammad muhammadu murat murray mustafa mykola nabil narendra naseem nasser nate nathan nathaniel navid neal neil nelson newt nicholas
nick nicolae nicolas nigel niall nick niels nikita nikolai nikolas nils noah noel norbert norm norman nuno obinna octavio olaf oleg oleksandr oleksiy oliver olivier ollie olu oluwaseun omar
orlando oscar osama osman otto ousmane owen pablo paddy paolo pascal patrick paul paulo pavel pavlo pawel pedro per perry pete peter petr petro phil philip
philippe phillip pierre piers pieter piotr pradeep prakash quentin rafael rahul raj rajesh rajiv ralph ramesh ramiro ramon ramzan ramzi randall randolph randy raphael rashid rasmus raul ravi
ray raymond recep reed reggie reginald reinhard reinhold rene reuben rex reza ricardo riccardo rich richard rick ricky rob robbie robby robert roberto rod roderick rodney rodrigo
roger rohit roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rufus rupert rush russ russell ryan sachin sadiq saeed salim salman salvador salvatore sam samir
samuel sandeep sanjay santiago satoshi saul scott sean sebastian serge sergei sergey sergio serhiy seth shane shaun shawn sheldon shigeru shinzo sid sidney siddharth sigmar sigmund silvio simon slobodan
soren stan stanislav stanley stefan stefano stephane stephen sterling steve steven stewart stuart sunil suresh sven sylvain taavi tadeusz takashi takeshi tariq tayyip ted terence terrence terry thabo
theo theodore theodoros thibault thierry thomas tim timothy tobias toby todd tom tomas tomasz tommy tony torsten travis trevor tristan tucker turki tyler tyrone ulrich umar umberto uwe
vaclav vadim valentin valery vernon victor viktor vikram vijay vince vincent vincenzo vinod virgil vitali vitaly vito vivek vlad vladimir vladislav volodymyr wade walid wallace walt walter
warren wayne werner wesley wilbur wilfred wilhelm will willem william willie wilson winston wladyslaw wojciech wolf wolfgang woodrow xavier yannick yannis yasser yevgeny yoshihide youssef yuri yury
yusuf yves zachary zach zack zane zbigniew zeljko zhivko zoran zsolt sergiy devon kelvin rakesh tunde femi segun wole yaw kojo tendai sipho themba cyril jabu desta haile abiy tesfaye getachew
jong-un dae-jung jinping keqiang xiaoping jae-in geun-woo moon-soo min-ho seung-min hyun-woo sang-ho kyung-ho ki-moon yong-ho zhongxun
`;

export const FEMALE = `
raven seema kanye zubair mervyn gill bev lyn daiane christyn mayra jess megyn vonda serena venus beyonce rihanna theresa angela nancy hayley pippa poppy daphne isla maisie tamsin gwyneth siân sian nerys bronwen
abby abigail ada adele adriana agatha agnes agnieszka aicha aida aileen aisha alana alba alejandra alessandra alexandra alexandria alice alicia alina alisha alison
allison alma alyssa amalia amanda amber amelia amina aminata amira amy ana anabel anastasia andreea angela angelica angelina angie anita anja anjali ann anna annabel
anne annette annie annika antonia anya april arlene ashley astrid audrey aurora ava ayesha barbara beata beatrice beatriz becky belinda benazir bernadette bernice berta
bertha beth bethany betsy bettina betty beverly bianca birgit blanca bonnie brenda briana bridget brigitte britney brittany brooke caitlin camila camille candace candice carina carla
carmen carol carole carolina caroline carolyn carrie caryn catalina catherine cathleen cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara
chimamanda chloe christa christiane christina christine cindy claire clara clarissa claudia colette colleen concepcion connie consuelo cora corazon cordelia corinne cristina crystal cynthia
dagmar daisy daniela danielle daphne darlene dawn debbie deborah debra deirdre delia delphine denise diana diane dianne dilma dina dolores dominika donna dora doreen doris dorothy edith edna eileen
elaine eleanor elena eleni elina elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie elvira emilia emily emma erica erika erin esmeralda esperanza estelle esther
eugenia eunice eva eve evelyn ewa faith farah fatima fatou fatoumata federica felicia felicity fiona flora florence frances francesca francoise frida gabriela gabriella gabrielle gail gemma genevieve
georgia georgina geraldine gertrude ghislaine gillian gina ginger giulia gladys glenda gloria golda grace graciela greta gretchen gudrun guadalupe gwen gwendolyn hadija halima hanan hanna hannah harriet hattie
hazel heather hedwig heidi helen helena helene helga henrietta hilary hilda hillary hina holly hope huda huma ida ilana ilhan ilona ilse imelda imogen indira indra ines inga ingrid irena irene
irina iris irma isabel isabella isabelle isobel ivana ivanka ivy iwona jacinda jackie jacqueline jada jana jane janet janice janine jasmin jasmine jayne jean jeanette jeanne jeannie jenna jennie jennifer jenny
jessica jill jillian jo joan joann joanna joanne jocelyn jodi jodie johanna josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette justine justyna kaja
kamala kara karen karin karina katarina katarzyna kate katerina katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katya kay kayla kaylee keiko keisha kellyanne kendra keren khadija kimberly
kirsten kirstjen krista kristen kristin kristina kristine krystyna kyra lakshmi lana lara larissa latisha latoya laura lauren laurie lavinia lea leah leila leilani lena leni leonor leticia
li-wei lidia lila liliana lillian lily lina linda lindsay lindsey lisa lise liv livia liz liza lois lola loretta lori lorna lorraine lottie louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa luz
lydia lynette lynn lynne mabel madeleine madeline madison magda magdalena maggie maia malala malgorzata mandy manon mara marcela marcia margaret margarita margot marguerite maria mariam mariana marianne marie
mariel marielle marilyn marina marine marion marisa marissa marjorie marla marlene marsha marta martha martina mary maryam matilda maude maura maureen mavis maxine maya meera megan meghan melania melanie
melinda melissa mercedes meredith mia michaela michele michelle mildred millie mimi mina mindy minerva miranda miriam molly mona monica monika monique muriel myra myrtle nadia nadine nadja naila nancy naomi natalia
natalie natasha nathalie nell nellie nelly nerina ngozi nicola nicole nicoletta nigella nikki nina nisha noelle noemi nora noreen norma noor nuria octavia odette ofelia oksana olena olga olive
olivia olympia oprah oriana paloma pamela pandora parisa patrice patricia patsy patty paula paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar polly pooja portia prisca priscilla priti priya
queenie rachel rachida ramona rania raquel razia rebecca regina renata renee rhoda rhonda rita roberta robyn rocio romina rosa rosalie rosalind rosalynn rosamund rose rosemarie rosemary rosie roxanne ruby ruth
ruxandra sabina sabine sabrina sadia safia sally salma samantha sandra sanna sara sarah saskia savannah selena selma shabana shakira shania shannon sharon sheena sheila shelley sherry sheryl shirin shirley shreya sigrid silvia
simone sinead siobhan snezana sofia solange sonia sonja sonya sophia sophie stacey stacy stefania stella stephanie sue sunita susan susana susanna susanne suzanne svetlana sylvia sylvie tabitha tamara tammy tania tanya tara tarja
tatiana tawakkol teresa terri tess tessa thandiwe thelma theresa therese tina tomoko tonya tracey tricia trina trish trudy tulsi uma ursula ute valentina valerie vanessa vera verena veronica veronika vesna vicki vicky
victoria viola violet virginia viviana vivian vivien wanda wangari wendy whitney wilhelmina wilma winifred winnie winona xiomara yael yasmin yasmine yelena yoko yolanda yuko yulia yvette yvonne zahra zainab zara zaynab zehra zelda zenaida
zeynep zoe zofia zora zuzana amara adaeze chioma folake yewande akosua abena adwoa nomvula nkosazana lindiwe winfred almaz meseret tirunesh deepika kavita lata nirmala sonia sushma vandana
geun-hye soo-jin ji-young hye-jin eun-ji yo-jong eun-hye mei-ling xiaoli ying-wen ing-wen
`;

/** Given names of women and of men. */
export const UNISEX = `
adama addison alex andrea andy angel ariel arden ashton aubrey avery bailey bobbie brook cameron carey carly carmel carroll casey chandra charley chen corey courtney dakota dana dara darcy dayle devon dominique drew dylan eden elia
ellis emerson erin evelyn finley francis frances gale gerry gian hadley hao harley harper hayden hayley hong hui indigo jaden jai jamie jan jaya jean jesse jessie jia jocelyn jody jo jordan jules jun kai kamal kelly kelsey kendall kerry
kim kiran kit kyung lane laurel lee leigh leslie lei lesley lindsay ling loren lupe lynn mackenzie marion mathe mei merle min ming mika morgan nikita nguyen noor nur nicky pat payton peyton quinn reese regan reilly remy rene
riley robin rory ronnie rowan sacha sam sasha sandy shannon shawn shea shelby shelly shiva sidney skyler stevie storm sunny sydney tal taylor terry toni tracy val wei wen whitney willow xiao xin yan yang ying yu yuki yuan zhen
`;
